import type { OutlineChapter } from '../reader';
import type { ChapterRole } from '../roles';
import { readTitle, type TitleReading } from './read-title';
import { rolesByTitle, type TitleRole } from './title-roles';

/** Roles that do not count towards the end. */
export type Followers = Exclude<ChapterRole, 'closing' | 'regular' | 'opening'>;

/** Where a chapter stands among the others, told by titles and sections alone. */
export interface Place {
  reading: TitleReading;
  role: TitleRole;
  /** What comes after this one and does not count, each kind once. */
  followers: ReadonlySet<Followers>;
  /** An earlier chapter, in another section or at no section's end, is called by the same common word for an end. */
  endedBefore: boolean;
  /** How many chapters after this one count; quizzes, bonuses, appendices and their like do not. */
  chaptersAfter: number;
  /** An end's word, and later sections hold chapters that count. */
  endsUnit: boolean;
  /** There are sections, and none that counts comes after this one's. */
  lastSection: boolean;
  /** The first section, or one numbered 0 or 1: nothing can have come together yet. */
  firstSection: boolean;
  /** The chapter that looks more like the end, by title and place. */
  rival: string | null;
}

/** An outline read, and its likeliest end: an index, or null where no title says anything of an end. */
export interface OutlineReading {
  places: Place[];
  candidate: number | null;
}

const seen = new WeakMap<readonly OutlineChapter[], Map<string, OutlineReading>>();

/** Reads a whole outline once; the same array is not read again. */
export function readOutline(outline: readonly OutlineChapter[], courseTitle = ''): OutlineReading {
  const byCourse = seen.get(outline) ?? new Map<string, OutlineReading>();
  seen.set(outline, byCourse);
  const reading = byCourse.get(courseTitle) ?? withRivals(read(outline, courseTitle), outline);
  byCourse.set(courseTitle, reading);
  return reading;
}

function read(outline: readonly OutlineChapter[], courseTitle: string): Place[] {
  const noise = courseTitle ? { course: courseTitle } : {};
  const readings = outline.map(({ title }) => readTitle(title, noise));
  const roles = rolesByTitle(outline, readings);
  const counts = roles.map((role) => role === 'regular' || role === 'opening');
  const first = outline.find((_, i) => counts[i])?.section;
  const times = new Map<string, number>();
  for (const { weakAlone } of readings) if (weakAlone) times.set(weakAlone, (times.get(weakAlone) ?? 0) + 1);
  let chaptersAfter = 0;
  let followers: ReadonlySet<Followers> = new Set();
  let sectionsAfter: ReadonlySet<string | undefined> = new Set();
  // From the end, so that what follows is known without looking again.
  const places = outline.map((_, back) => {
    const i = outline.length - 1 - back;
    const { section } = outline[i] as OutlineChapter;
    const reading = readings[i] as TitleReading;
    const role = roles[i] ?? 'regular';
    const more = sectionsAfter.size > (sectionsAfter.has(section) ? 1 : 0);
    const place = {
      reading,
      role,
      chaptersAfter,
      followers,
      endedBefore: (times.get(reading.weakAlone ?? '') ?? 0) > 1,
      endsUnit: Boolean(section) && more && endsSomething(reading),
      lastSection: Boolean(section) && !more,
      firstSection: section !== undefined && (section === first || EARLIEST.test(section)),
      rival: null,
    };
    if (role !== 'regular' && role !== 'opening') {
      if (!followers.has(role)) followers = new Set([...followers, role]);
    } else {
      chaptersAfter++;
      if (!sectionsAfter.has(section)) sectionsAfter = new Set([...sectionsAfter, section]);
    }
    return place;
  });
  return places.reverse();
}

const EARLIEST = /^\D{0,12}[01](?!\d|\.\d)/;

const endsSomething = (r: TitleReading) => Boolean(r.closing ?? r.courseEnd ?? r.weakAlone);

/** How much a chapter looks like the end of the course, for finding the one that does most; 0 for not at all. */
function rank({ reading, role, chaptersAfter, endsUnit }: Place): number {
  const extra = role !== 'regular' && role !== 'opening';
  if (reading.closing || reading.courseEnd) return endsUnit || extra ? 3 : 5;
  if (reading.closingLater) return 3;
  if (!reading.weakAlone || extra) return 0;
  return chaptersAfter === 0 ? 2 : endsUnit ? 0 : 1;
}

/** Names to every place the likeliest end of the course, if it is another one; of equals the later. */
function withRivals(places: Place[], outline: readonly OutlineChapter[]): OutlineReading {
  const ranks = places.map(rank);
  const best = ranks.lastIndexOf(Math.max(0, ...ranks));
  if (!ranks[best]) return { places, candidate: null };
  const rival = outline[best]?.title ?? null;
  return { places: places.map((place, i) => (i === best ? place : { ...place, rival })), candidate: best };
}
