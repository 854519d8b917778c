import type { OutlineChapter } from '@/detection/reader';
import type { Mark, MarkKind, Outline, Visit } from '../model/facts';
import { emptySlices } from '../model/slices';
import type { Note } from '../notes/note';
import type { Folded } from './fold-course';
import { type FoldedLibrary, foldLibrary } from './fold-library';
import { outlineOf } from './outline-parts';

export const DAY = 86_400_000;
/** A Monday at noon, UTC: the day 0 of every story. */
export const START = Date.UTC(2026, 0, 5, 12);
export const ALL_SEEN = 'f'.repeat(16);

type VisitPart = Partial<Omit<Visit, 'evidence'>> & { day?: number; title?: string; preview?: boolean };
type MarkPart = Partial<Mark> & { day?: number };

/** Tells a story step by step, as facts with ascending seq, and folds it. For tests. */
export class Story {
  readonly visits: Visit[] = [];
  readonly marks: Mark[] = [];
  readonly outlines: Outline[] = [];
  readonly notes: Note[] = [];
  private seq = 0;

  constructor(readonly courseKey = 'book:example.test/rust') {}

  /** A visit that read the whole chapter in two minutes, unless `part` says otherwise. */
  visit(chapter: number | string, { day = 0, title, preview = false, ...part }: VisitPart = {}): Visit {
    const chapterKey = typeof chapter === 'number' ? keyOf(chapter) : chapter;
    const startedAt = START + day * DAY;
    const visit: Visit = {
      ...this.stamp('v'),
      courseKey: this.courseKey,
      chapterKey,
      startedAt,
      endedAt: startedAt + 120_000,
      engaged: 120,
      slices: ALL_SEEN,
      minimum: 10,
      evidence: { reader: 'test', url: `https://example.test/${chapterKey}`, cjk: 1000, words: 0, preview },
      ...part,
    };
    if (title !== undefined) visit.evidence.title = title;
    this.visits.push(visit);
    return visit;
  }

  glimpse(chapter: number | string, part: VisitPart = {}): Visit {
    return this.visit(chapter, { engaged: 3, slices: emptySlices, ...part });
  }

  /** A mark by the user, unless `part` says otherwise; its action is its id. */
  mark(kind: MarkKind, { day = 0, ...part }: MarkPart = {}): Mark {
    const stamp = this.stamp('m');
    const at = START + day * DAY;
    const mark: Mark = {
      ...stamp,
      kind,
      by: 'user',
      at,
      action: stamp.id,
      courseKey: this.courseKey,
      // Whoever tells the story knows all of it.
      ...(kind === 'forgotten' ? { vector: { here: stamp.seq - 1 } } : {}),
      ...(kind === 'restored' ? { lifts: this.forgettings() } : {}),
      ...part,
    };
    this.marks.push(mark);
    return mark;
  }

  /** Chapters from `from` to `to` (their numbers), marked done. */
  done(from: number, to = from, part: MarkPart = {}): void {
    for (let n = from; n <= to; n += 1) this.mark('done', { by: 'reader', chapterKey: keyOf(n), ...part });
  }

  undo(action: Mark, part: MarkPart = {}): Mark {
    return this.mark('undo', { value: action.action, courseKey: action.courseKey, ...part });
  }

  redo(action: Mark, part: MarkPart = {}): Mark {
    return this.mark('redo', { value: action.action, courseKey: action.courseKey, ...part });
  }

  outline(chapters: OutlineChapter[], part: OutlinePart = {}): Outline {
    const {
      complete = true,
      day = 0,
      courseKey = this.courseKey,
      title = 'Rust from the start',
      publishing,
    } = part;
    const course = { keys: [courseKey], title: { value: title, from: 'json' as const } };
    const outline = outlineOf(
      courseKey,
      publishing ? { ...course, publishing } : course,
      { chapters, complete, from: 'json', because: 'test' },
      START + day * DAY,
    );
    this.outlines.push(outline);
    return outline;
  }

  library(): FoldedLibrary {
    return foldLibrary(this);
  }

  /** The one course of the story. */
  fold(key = this.courseKey): Folded {
    const course = this.library().courses.find(({ row }) => row.keys.includes(key));
    if (!course) throw new Error(`The story has no course ${key}.`);
    return course;
  }

  private forgettings(): string[] {
    return this.marks.filter(({ kind }) => kind === 'forgotten').map(({ id }) => id);
  }

  private stamp(letter: string): { id: string; device: string; seq: number } {
    this.seq += 1;
    return { id: `${letter}${this.seq}`, device: 'here', seq: this.seq };
  }
}

interface OutlinePart {
  complete?: boolean;
  day?: number;
  courseKey?: string;
  title?: string;
  publishing?: 'complete' | 'running';
}

export function keyOf(chapter: number): string {
  return `c${chapter}`;
}

/** Chapters 1 to `count`: all regular but the last, which closes the course. */
export function chaptersTo(count: number, closing = true): OutlineChapter[] {
  return Array.from({ length: count }, (_, i) => ({
    key: keyOf(i + 1),
    title: `Chapter ${i + 1}`,
    section: `Part ${Math.floor(i / 10) + 1}`,
    url: `https://example.test/c${i + 1}`,
    role: closing && i === count - 1 ? 'closing' : 'regular',
  }));
}
