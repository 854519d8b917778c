import { compareText } from './order';
import { emptySlices, firstUnseen, SLICES, shareSeen, unionSlices } from './slices';

/** Audio or video, as far as it was really played. */
export interface Recording {
  /** Seconds. */
  length: number;
  /** Hash of its address's path; absent where it has none that lasts. Tells recordings of equal length apart. */
  source?: string;
  /** Which of 64 slices were played from end to end: 16 hexadecimal digits. */
  slices: string;
}

/** Which recordings make up the lesson, as far as anybody says. */
export interface Lesson {
  /** Seconds of it, by the site's own data. */
  named?: number | undefined;
  /** Seconds of each recording that the site lists for it; 0 where that is not known yet. */
  playlist?: readonly number[] | undefined;
  /** Seconds of the longest that stood in the page, played or not. */
  longest?: number | undefined;
}

/** Recordings kept of a visit: a page that makes up lengths must not fill the store. */
const MOST = 32;
/** Lengths differ by so many seconds, or by such a share, and are still one recording's (issue 16). */
const SAME_SECONDS = 2;
const SAME_SHARE = 0.02;
/** Of a list, shorter recordings are adverts and jingles. */
const LEAST_IN_LIST = 60;
/** A recording that is longer than the site's data says may be a newer one; an advert is never so long. */
const NO_ADVERT = 180;

/** What was played in either; equal length and source are one recording. Longest first. */
export function mergeRecordings(a: readonly Recording[], b: readonly Recording[]): Recording[] {
  const merged = new Map<string, Recording>();
  for (const each of [...a, ...b]) {
    const name = `${each.length} ${each.source ?? ''}`;
    const slices = unionSlices(merged.get(name)?.slices ?? emptySlices, each.slices);
    merged.set(name, { ...each, slices });
  }
  return [...merged.values()].sort(longestFirst).slice(0, MOST);
}

/** Share of the lesson that was played over all of this, 0 to 1; 0 where nobody can say which it is. */
export function shareOfLesson(played: readonly Recording[], { named, playlist, longest }: Lesson): number {
  const all = distinct(played);
  if (playlist) return shareOfList(all, playlist);
  if (!named) return shareOfLong(all, longest ?? 0);
  const own = all.filter(({ length }) => isSameLength(length, named));
  if (own.length > 0) return shareSeen(own.map(({ slices }) => slices).reduce(unionSlices));
  return shareOfLong(
    all.filter(({ length }) => length > Math.max(named, NO_ADVERT)),
    named,
  );
}

/** The second at which the longest recording of a lesson was not played yet; `undefined` when it was, or never begun. */
export function firstUnplayed(played: readonly Recording[]): number | undefined {
  const [longest] = distinct(played);
  const slice = longest ? firstUnseen(longest.slices) : 0;
  return longest && slice > 0 ? Math.floor((slice / SLICES) * longest.length) : undefined;
}

/** Of the recordings at least half as long as the longest, by length: shorter ones are adverts. */
function shareOfLong(all: readonly Recording[], longest: number): number {
  const most = Math.max(longest, ...all.map(({ length }) => length));
  const known = all.some(({ length }) => isSameLength(length, most)) ? [] : [most];
  const counted = all.filter(({ length }) => length >= most / 2);
  return weighted([...counted, ...known.map((length) => ({ length, slices: emptySlices }))]);
}

function shareOfList(all: readonly Recording[], playlist: readonly number[]): number {
  const left = [...all];
  const most = Math.max(...playlist);
  const lessons = playlist.filter((length) => length === 0 || length >= LEAST_IN_LIST);
  return weighted(
    lessons.map((length) => {
      const at = left.findIndex((each) => isSameLength(each.length, length));
      const [found] = at < 0 ? [] : left.splice(at, 1);
      return { length: length || most, slices: found?.slices ?? emptySlices };
    }),
  );
}

function weighted(recordings: readonly Recording[]): number {
  const total = recordings.reduce((sum, { length }) => sum + length, 0);
  const played = recordings.reduce((sum, { length, slices }) => sum + length * shareSeen(slices), 0);
  return total > 0 ? played / total : 0;
}

/** Every recording once, with what was played of it over all: by length, and by source where both have one. */
function distinct(played: readonly Recording[]): Recording[] {
  const found: Recording[] = [];
  for (const each of [...played].sort(longestFirst)) {
    const at = found.findIndex(
      ({ length, source }) =>
        isSameLength(length, each.length) && (!source || !each.source || source === each.source),
    );
    const known = found[at];
    if (known) found[at] = { ...each, ...known, slices: unionSlices(known.slices, each.slices) };
    else found.push(each);
  }
  return found;
}

export function isSameLength(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(SAME_SECONDS, SAME_SHARE * Math.max(a, b));
}

function longestFirst(a: Recording, b: Recording): number {
  return b.length - a.length || compareText(a.source ?? '', b.source ?? '');
}
