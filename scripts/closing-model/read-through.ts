import { judge } from '@/detection/closing/judge';
import { languagesToJudge } from '@/detection/closing/languages';
import { models as fitted, type Models } from '@/detection/closing/model';
import { rolesOf } from '@/detection/closing/roles';
import { wordsOf } from '@/detection/closing/words.fixture';
import { decide } from '@/progress/completion/decide';
import { activeMarks } from '@/progress/fold/active-marks';
import type { CourseFacts } from '@/progress/fold/course-facts';
import { foldCourse } from '@/progress/fold/fold-course';
import { forgettingsOf } from '@/progress/fold/forgetting';
import { outlineOf as outlineSeen } from '@/progress/fold/outline-parts';
import type { Mark, Outline, Visit } from '@/progress/model/facts';
import type { LabelledCourse } from './corpus';
import { outlineOf } from './samples';

/** What a person is told of a course, and at which chapter. */
export type CourseEvent = [chapter: number, event: 'finished' | 'asked' | 'caught-up'];

const START = Date.UTC(2026, 0, 5, 12);
const MINUTE = 60_000;
/** Of every chapter alike: the corpora hold only the ends of their texts. */
const LENGTH = { cjk: 600, words: 0 };
const SETTINGS = { readingSpeed: 500, minimumSeconds: 10 };

/**
 * What the product says to a reader who reads every chapter in order to its end: judged, decided and folded by the
 * product itself. `complete`: whether the list is known to be whole; whether more will be published nobody says.
 * A question is not answered; a finish ends the course.
 */
export function readThrough(
  course: LabelledCourse,
  complete: boolean,
  models: Models = fitted,
): CourseEvent[] {
  const bare = outlineOf(course);
  const words = wordsOf(languagesToJudge({ outline: bare, courseTitle: course.course }));
  const roles = rolesOf(bare, course.course, words, models);
  const chapters = bare.map((chapter, i) => ({ ...chapter, role: roles[i] ?? 'regular' }));
  const reading = new Reading(
    course,
    outlineSeen(KEY, sighting(course), { chapters, complete, from: 'outline', because: '' }, START),
  );
  const events: CourseEvent[] = [];
  for (const [index, { title, section, head, tail }] of course.chapters.entries()) {
    const known = { title, ...(section ? { section } : {}), head, tail, courseTitle: course.course };
    const k = { ...known, outline: bare, index, outlineComplete: complete };
    const verdict = judge(k, wordsOf(languagesToJudge(k)), models);
    const event = reading.read(index, verdict);
    if (event) events.push([index, event]);
    if (event === 'finished') break;
  }
  return events;
}

const KEY = 'book:example.test/course';
const sighting = ({ course }: LabelledCourse) => ({
  keys: [KEY],
  title: { value: course, from: 'outline' as const },
});

/** One reader's facts of one course, which grow by a visit and its marks a chapter. */
class Reading {
  private readonly visits: Visit[] = [];
  private readonly marks: Mark[] = [];
  private caughtUp = false;

  constructor(
    private readonly course: LabelledCourse,
    private readonly outline: Outline,
  ) {}

  /** Reads a chapter to its end. */
  read(index: number, verdict: ReturnType<typeof judge>): CourseEvent[1] | null {
    const chapterKey = `${index}`;
    // Each page has a link to the next one, the last has none.
    const namesNext = index < this.outline.chapters.length - 1;
    const at = START + index * 3 * MINUTE;
    const visit: Visit = {
      ...this.fact('v'),
      courseKey: KEY,
      chapterKey,
      startedAt: at,
      endedAt: at + 2 * MINUTE,
      engaged: 120,
      slices: 'f'.repeat(16),
      minimum: SETTINGS.minimumSeconds,
      evidence: {
        reader: 'eval',
        url: `https://example.test/course/${index}`,
        ...LENGTH,
        preview: false,
        ...(namesNext ? { namesNext } : {}),
      },
    };
    this.visits.push(visit);
    const folded = this.fold();
    const page = { ...LENGTH, preview: false, hiddenMedia: false, namesNext };
    const decided = decide({ folded, visit, chapterKey, page, verdict, settings: SETTINGS });
    for (const { kind, evidence } of decided)
      this.marks.push({
        ...this.fact('m'),
        kind,
        by: 'reader',
        at,
        action: `${index}`,
        courseKey: KEY,
        chapterKey,
        evidence,
      });
    if (decided.some(({ kind }) => kind === 'finished')) return 'finished';
    if (decided.some(({ evidence }) => evidence.ask !== undefined)) return 'asked';
    // Folding is what takes the time: not before this may have been the last one missing.
    if (folded.row.done + 1 < folded.row.counted) return null;
    const { caughtUp } = this.fold().row;
    const isNew = caughtUp && !this.caughtUp;
    this.caughtUp = caughtUp;
    return isNew ? 'caught-up' : null;
  }

  private fold() {
    const { active, undone } = activeMarks(this.marks);
    const facts: CourseFacts = {
      keys: [KEY],
      visits: this.visits,
      active,
      undone,
      outlines: [this.outline],
      notes: [],
      forgettings: forgettingsOf([]),
    };
    const folded = foldCourse(facts);
    if (!folded) throw new Error(`nothing was read of ${this.course.id}`);
    return folded;
  }

  private fact(letter: string) {
    const seq = this.visits.length + this.marks.length + 1;
    return { id: `${letter}${seq}`, device: 'eval', seq };
  }
}
