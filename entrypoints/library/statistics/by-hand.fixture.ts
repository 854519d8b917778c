import type { Facts } from '@/progress/fold/fold-library';
import type { Mark, Visit } from '@/progress/model/facts';

const DAY = 86_400_000;

// Counts the facts with plain loops and the system's own calendar, and with nothing of the product.

const taken = (facts: Facts) => {
  const back = new Set<string>();
  for (const mark of facts.marks.toSorted((a, b) => a.seq - b.seq)) {
    if (mark.kind === 'undo') back.add(mark.value ?? '');
    if (mark.kind === 'redo') back.delete(mark.value ?? '');
  }
  return back;
};
/** Marks in force. */
export const standing = (facts: Facts) => {
  const back = taken(facts);
  return facts.marks.filter((mark) => !back.has(mark.action) && mark.kind !== 'undo' && mark.kind !== 'redo');
};

/** Gives the one name of courses that are joined. */
export function roots(facts: Facts): (key: string) => string {
  const joined = new Map<string, string>();
  for (const mark of standing(facts)) {
    if (mark.kind !== 'same-course' || !mark.value) continue;
    const [low = '', high = ''] = [mark.courseKey, mark.value].sort();
    joined.set(high, low);
  }
  return (key) => joined.get(key) ?? key;
}

/** Courses that pages show: neither put away nor only glimpsed. */
export function seen(facts: Facts): (fact: { courseKey: string }) => boolean {
  const root = roots(facts);
  const away = new Set<string>();
  const real = new Set<string>();
  for (const { kind, courseKey } of standing(facts)) {
    if (kind === 'forgotten' || kind === 'not-a-course') away.add(root(courseKey));
    else if (!['same-course', 'retitled', 'done', 'not-done', 'skipped'].includes(kind))
      real.add(root(courseKey));
  }
  for (const visit of facts.visits) if (visit.engaged >= visit.minimum) real.add(root(visit.courseKey));
  return ({ courseKey }) => real.has(root(courseKey)) && !away.has(root(courseKey));
}

/** A day of the system’s own calendar, as `2026-01-31`. */
export const local = (at: number) => {
  const date = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** Engaged seconds on each local day. A visit over midnight is split as its duration is. */
export function secondsByDay(visits: readonly Visit[]): Map<string, number> {
  const days = new Map<string, number>();
  const add = (day: string, seconds: number) => days.set(day, (days.get(day) ?? 0) + seconds);
  for (const { startedAt, endedAt, engaged } of visits) {
    const midnight = new Date(startedAt).setHours(24, 0, 0, 0);
    if (endedAt <= midnight || endedAt - startedAt > DAY) add(local(startedAt), engaged);
    else {
      const before = (engaged * (midnight - startedAt)) / (endedAt - startedAt);
      add(local(startedAt), before);
      add(local(midnight), engaged - before);
    }
  }
  return days;
}

/** Chapters really read on each local day, each once a day, by the day on which the visit began. */
export function chaptersByDay(facts: Facts): Map<string, number> {
  const [visible, root] = [seen(facts), roots(facts)];
  const days = new Map<string, Set<string>>();
  for (const visit of facts.visits) {
    if (!visible(visit) || visit.engaged < visit.minimum) continue;
    const day = local(visit.startedAt);
    days.set(day, (days.get(day) ?? new Set()).add(`${root(visit.courseKey)} ${visit.chapterKey}`));
  }
  return new Map([...days].map(([day, chapters]) => [day, chapters.size]));
}

/**
 * Chapters that became done on each local day and that no later mark of the same pass calls not done or skipped. A
 * chapter that is done becomes so again only in a new pass.
 */
export function doneByDay(facts: Facts): Map<string, number> {
  const [visible, root] = [seen(facts), roots(facts)];
  const days = new Map<string, number>();
  const add = (day: string, count: number) => days.set(day, (days.get(day) ?? 0) + count);
  // Since when each chapter of the current pass is done.
  const since = new Map<string, Map<string, string>>();
  for (const mark of standing(facts).toSorted((a, b) => a.seq - b.seq)) {
    if (!visible(mark)) continue;
    const course = root(mark.courseKey);
    const chapters = since.get(course) ?? new Map<string, string>();
    since.set(course, chapters);
    const { kind, chapterKey = '' } = mark;
    const before = chapters.get(chapterKey);
    if (kind === 'pass') chapters.clear();
    if (kind === 'done' && before === undefined) {
      chapters.set(chapterKey, local(mark.at));
      add(local(mark.at), 1);
    }
    if ((kind === 'not-done' || kind === 'skipped') && before !== undefined) {
      chapters.delete(chapterKey);
      add(before, -1);
    }
  }
  return days;
}

/** Where every silent or dropped course was last really read: the tenth of its outline. */
export function stopsByHand(facts: Facts, now: number) {
  const [visible, root] = [seen(facts), roots(facts)];
  const tenths = new Array<number>(10).fill(0);
  const courses = new Set(facts.visits.filter(visible).map((visit) => root(visit.courseKey)));
  for (const course of courses) {
    const visits = facts.visits.filter(
      (visit) => root(visit.courseKey) === course && visit.engaged >= visit.minimum,
    );
    const marks = standing(facts).filter((mark) => root(mark.courseKey) === course);
    const outlines = facts.outlines.filter((each) => root(each.courseKey) === course);
    if (!isDropped(visits, marks, outlines[0]?.chapters ?? [], now)) continue;
    const last = visits.toSorted((a, b) => a.startedAt - b.startedAt).at(-1);
    for (const { chapters } of outlines) {
      const at = chapters.findIndex((chapter) => chapter.key === last?.chapterKey);
      if (at < 0) continue;
      const tenth = Math.ceil(((at + 1) * 10) / chapters.length) - 1;
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
      break;
    }
  }
  return tenths.map((courses, i) => [`${i * 10}% to ${(i + 1) * 10}%`, String(courses)]);
}

/**
 * Whether a course was dropped by hand, or not read for 120 days, which is the limit for any rhythm if the setting is
 * 120 too. A mark of the reader holds until something is read later.
 */
function isDropped(
  visits: readonly Visit[],
  marks: readonly Mark[],
  chapters: readonly { key: string; role?: string | undefined }[],
  now: number,
) {
  if (visits.length === 0 || marks.some((mark) => mark.kind === 'finished')) return false;
  const kinds = ['planned', 'on-hold', 'dropped'];
  const shelf = marks
    .filter((mark) => kinds.includes(mark.kind))
    .toSorted((a, b) => a.seq - b.seq)
    .at(-1);
  const later = visits.some((visit) => visit.startedAt > (shelf?.at ?? 0));
  if (shelf && !later) return shelf.kind === 'dropped';
  const done = new Set(marks.filter((mark) => mark.kind === 'done').map((mark) => mark.chapterKey));
  const counting = chapters.filter(
    ({ role }) => role === 'regular' || role === 'closing' || role === 'opening',
  );
  const caughtUp = counting.every(({ key }) => done.has(key));
  return !caughtUp && Math.max(...visits.map((visit) => visit.endedAt)) < now - 120 * DAY;
}
