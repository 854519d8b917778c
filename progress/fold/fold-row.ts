import { lastActivity, openQuestion } from '../completion/open-question';
import type { Mark, Visit } from '../model/facts';
import { isLink, isOwnKey, siteOf } from '../model/identity';
import { optional } from '../model/optional';
import { type ChapterRow, type CourseRow, isListed, type PassRow, type Status } from '../model/rows';
import type { Note } from '../notes/note';
import { rhythmOf } from '../status/rhythm';
import type { SecondReading } from '../status/second-reading';
import type { Finish, Shelf } from '../status/shelf';
import type { CourseFacts } from './course-facts';
import type { JoinedOutline } from './join-outlines';
import { isRemaining, nextChapter, placeOf } from './next-chapter';
import { isReading, type Pass } from './timeline';

/** What `foldCourse` has found out so far. */
export interface Parts {
  /** Smallest first. */
  keys: string[];
  facts: CourseFacts;
  /** The mark by which the course was forgotten. */
  forgotten: Mark | null;
  /** Not forgotten, in fact order. */
  visits: readonly Visit[];
  outline: JoinedOutline;
  shelf: Shelf;
  finishes: ReadonlyMap<number, Finish>;
  /** Every pass with its chapters as they stood in it; the last is the current one. */
  perPass: readonly { pass: Pass; rows: ChapterRow[] }[];
  notes: readonly Note[];
  /** What is read again of a course that stands finished. */
  again: SecondReading;
}

/** The row of a course; nothing in it depends on now. */
export function courseRow(parts: Parts): CourseRow {
  const { keys, forgotten, visits, outline, shelf, perPass } = parts;
  const key = keys[0] ?? '';
  const current = perPass.at(-1) ?? { pass: { number: 1, opened: null, events: [] }, rows: [] };
  const { rows } = current;
  const passes = passRows(parts);
  const counting = rows.filter((row) => row.counts);
  const left = rows.filter(isRemaining);
  const seconds = left.flatMap((row) => row.seconds ?? []);
  const real = visits.filter(isReading);
  const latest = [...real].sort((a, b) => a.endedAt - b.endedAt).at(-1);
  const lastChapter = latest && rows.find((row) => row.chapterKey === outline.rowKey(latest.chapterKey));
  const finish = [...parts.finishes.values()].at(-1);
  const complete = outline.main?.complete ?? false;
  const marks = perPass.flatMap(({ pass: { events } }) => events.flatMap(({ mark }) => mark ?? []));
  // What brought the course back from an earlier forgetting says nothing about what has happened since.
  const isOver = perPass.every(({ pass: { events } }) =>
    events.every(({ mark }) => mark?.kind === 'restored'),
  );
  const empty = isOver && parts.notes.length === 0;
  const said = (kind: string) => marks.findLast((mark) => mark.kind === kind);
  const { title, author, url, language, publishing } = outline.main ?? {};
  const away = {
    hidden: isHidden(marks.map((mark) => mark.kind)),
    ...optional({ forgottenAt: empty ? forgotten?.at : undefined }),
  };
  return {
    key,
    keys,
    site: siteOf(keys.find((each) => !isOwnKey(each)) ?? key),
    title: said('retitled')?.value ?? title ?? key.slice(key.indexOf(':') + 1),
    ...optional({ author, url, language, publishing, finishedAt: finish?.at }),
    state: shelf.state,
    ...optional({ shelf: shelfOf({ ...away, state: shelf.state }) }),
    stateBy: shelf.by,
    stateAt: shelf.at,
    startedAt: passes[0]?.startedAt ?? 0,
    lastReadAt: lastActivity(perPass.map(({ pass }) => pass)),
    chapters: outline.chapters.length,
    counted: counting.filter((row) => row.state !== 'skipped').length,
    done: counting.filter((row) => row.state === 'done').length,
    outlineComplete: complete,
    ...(outline.main?.parts?.cut ? { outlineCut: true } : {}),
    caughtUp: shelf.state === 'reading' && complete && counting.length > 0 && left.length === 0,
    newAfterFinish:
      shelf.state === 'finished' && finish?.counted !== undefined
        ? Math.max(0, counting.length - finish.counted)
        : 0,
    left: { chapters: left.length, seconds: seconds.length > 0 ? seconds.reduce((a, b) => a + b) : null },
    next: nextChapter(rows, lastChapter?.chapterKey),
    lastPlace: lastChapter ? placeOf(lastChapter) : null,
    ...rhythmOf(real.map((visit) => visit.startedAt)),
    engaged: visits.reduce((sum, visit) => sum + visit.engaged, 0),
    passes,
    question:
      shelf.state === 'finished'
        ? parts.again.question
        : openQuestion(current.pass, (chapterKey) =>
            rows.find((row) => row.chapterKey === outline.rowKey(chapterKey)),
          ),
    lastAction: lastAction(parts),
    takeaways: parts.notes.filter((note) => note.kind === 'takeaway').length,
    notes: parts.notes.filter((note) => note.kind !== 'takeaway').length,
    ...away,
  };
}

/** The shelf on which a course is shown, if it is. */
export function shelfOf(row: Pick<CourseRow, 'state' | 'hidden' | 'forgottenAt'>): Status | undefined {
  return row.state !== 'seen' && isListed(row) ? row.state : undefined;
}

function passRows({ perPass, finishes }: Parts): PassRow[] {
  return perPass.map(({ pass, rows }) => {
    const finish = finishes.get(pass.number);
    const times = pass.events.map(({ visit, mark }) => visit?.startedAt ?? mark?.at ?? 0);
    const visits = pass.events.flatMap(({ visit }) => visit ?? []);
    return {
      number: pass.number,
      startedAt: pass.opened?.at ?? (times.length > 0 ? Math.min(...times) : 0),
      ...(finish ? { finishedAt: finish.at, finishedBy: finish.by } : {}),
      done: rows.filter((row) => row.counts && row.state === 'done').length,
      engaged: visits.reduce((sum, visit) => sum + visit.engaged, 0),
    };
  });
}

/** `not-a-course` holds until the user restores the course. (An undone mark is not among the kinds.) */
function isHidden(kinds: readonly string[]): boolean {
  return kinds.findLast((kind) => kind === 'not-a-course' || kind === 'restored') === 'not-a-course';
}

/** The action that *Undo* takes back: what the user did, or what the reader decided about finishing and chapters. */
function lastAction({ facts }: Parts): CourseRow['lastAction'] {
  const { standing } = facts.forgettings;
  const isOffered = (mark: Mark) => {
    if (mark.kind === 'forgotten') return mark.chapterKey === undefined && standing.includes(mark);
    if (mark.kind === 'restored' && mark.value !== undefined) return false;
    return mark.by === 'user' || (mark.by === 'reader' && !isLink(mark));
  };
  const mark = facts.active.findLast(isOffered);
  return mark ? { id: mark.action, kind: mark.kind, at: mark.at, by: mark.by } : null;
}
