import { activeMarks, isUndoOrRedo } from '@/progress/fold/active-marks';
import { forgettingsOf } from '@/progress/fold/forgetting';
import { isReading, passesOf } from '@/progress/fold/timeline';
import type { Mark } from '@/progress/model/facts';
import { isLink } from '@/progress/model/identity';
import { compareFacts } from '@/progress/model/order';
import { type CourseHistory, chapterOf } from '../course-file';
import { uuidOf } from './name-uuid';
import {
  type Actor,
  durationOf,
  momentOf,
  progressOf,
  type Said,
  type Statement,
  stated,
  voiding,
} from './statement';

/** What each kind of mark becomes. The missing ones concern nobody but Epilogue. */
const OF_MARKS: Partial<Record<Mark['kind'], Pick<Said, 'verb' | 'result'>>> = {
  done: { verb: 'completed', result: { completion: true } },
  finished: { verb: 'completed', result: { completion: true } },
  'on-hold': { verb: 'paused' },
  dropped: { verb: 'exited' },
  skipped: { verb: 'skipped' },
};

/** The learner, opaque. `device`: that of the first fact in the library, which a merge seldom changes. */
export async function actorOf(device: string): Promise<Actor> {
  const account = { homePage: 'https://epilogue.invalid/', name: await uuidOf(`actor ${device}`) };
  return { objectType: 'Agent', account };
}

/**
 * One course as xAPI 1.0.3 statements, in the order of its facts. Their ids are made from the facts' ids, so that a
 * second export sends nothing twice. What was taken back is stated and voided. `now`: milliseconds since 1970.
 */
export async function* statementsOf(
  course: CourseHistory,
  actor: Actor,
  now: number,
): AsyncGenerator<Statement> {
  const { row, visits, marks, notes } = course;
  const passAt = passNames(course);
  const turned = marks.filter(isUndoOrRedo);
  const say = (said: Said) => stated(said, row, actor, now);
  const about = (chapterKey: string | undefined) => {
    if (chapterKey === undefined) return {};
    const known = course.chapters.find(
      (each) => each.chapterKey === chapterKey || each.pairs?.includes(chapterKey),
    );
    return { chapter: known ?? { chapterKey } };
  };

  for (const pass of row.passes) {
    const name = passAt.names[pass.number - 1] ?? String(pass.number);
    yield await say({
      name: `registered ${row.key} ${name}`,
      verb: 'registered',
      at: pass.startedAt,
      pass: name,
    });
  }
  for (const visit of visits.filter(isReading)) {
    const result = { duration: durationOf(visit.engaged) };
    yield await say({
      name: visit.id,
      verb: 'experienced',
      at: visit.startedAt,
      pass: passAt.of(visit),
      ...about(visit.chapterKey),
      result,
    });
  }
  for (const mark of marks) {
    const meant = OF_MARKS[mark.kind];
    if (!meant) continue;
    const said = { ...meant, at: mark.at, pass: passAt.of(mark) };
    // Only these marks are about a chapter; the others merely know where they were made.
    const chapter = mark.kind === 'done' || mark.kind === 'skipped' ? about(mark.chapterKey) : {};
    let current: Statement | null = await say({ name: mark.id, ...said, ...chapter });
    yield current;
    for (const turn of turned.filter((each) => isAbout(each, mark))) {
      const name = `${mark.id} ${turn.id}`;
      if (turn.kind === 'undo' && current) {
        yield await voiding(current.id, name, actor, Math.min(turn.at, now));
        current = null;
      } else if (turn.kind === 'redo' && !current) {
        current = await say({ name, ...said, ...chapter, at: turn.at });
        yield current;
      }
    }
  }
  for (const note of notes) {
    const text = [note.quote, note.body].filter((part) => part?.trim()).join('\n\n');
    if (note.deleted || text === '') continue;
    const chapter = chapterOf(course, note);
    yield await say({
      name: `${note.id} ${note.version}`,
      verb: 'commented',
      at: note.updatedAt,
      pass: passAt.names[(note.pass ?? 1) - 1] ?? 'first',
      ...(chapter ? { chapter } : {}),
      result: { response: text.toWellFormed(), ...momentOf(note.second) },
    });
  }
  if (row.counted > 0 && row.state !== 'finished' && row.lastReadAt > 0) {
    const percent = Math.round((100 * row.done) / row.counted);
    const pass = passAt.names.at(-1) ?? 'first';
    const name = `progressed ${row.key} ${pass} ${percent} ${row.lastReadAt}`;
    yield await say({ name, verb: 'progressed', at: row.lastReadAt, pass, result: progressOf(percent) });
  }
}

/** Whether a mark takes back, or does again, what this statement says. */
function isAbout(turn: Mark, { action, courseKey }: Mark): boolean {
  return turn.value === action && turn.courseKey === courseKey;
}

/** The pass of each fact, by its name: the mark that opened it. */
function passNames({ visits, marks }: CourseHistory) {
  const { active } = activeMarks(marks);
  const { isForgotten } = forgettingsOf(active);
  const passes = passesOf(
    visits.filter((visit) => !isForgotten(visit)),
    active.filter((mark) => !isLink(mark) && !isForgotten(mark)),
  );
  const openings = passes.flatMap(({ opened }) => (opened ? [opened] : []));
  return {
    names: ['first', ...openings.map(({ id }) => id)],
    of: (fact: Pick<Mark, 'seq' | 'device' | 'id'>) =>
      openings.findLast((opened) => compareFacts(opened, fact) <= 0)?.id ?? 'first',
  };
}
