import type { OutlineChapter } from '../reader';
import type { Lexicon } from './lexicon';
import { habitsOf } from './outline-habits';
import type { Followers, OutlineReading, Place } from './place';
import { readTitle, type TitleReading } from './read-title';
import { withRivals } from './rivals';
import { rolesByTitle } from './title-roles';

/** Outlines read lately, by what they say: a report brings the same one in new objects. */
const KEPT = 8;
const kept = new WeakMap<readonly Lexicon[], Map<string, OutlineReading>>();
const seen = new WeakMap<
  readonly OutlineChapter[],
  { lexicons: readonly Lexicon[]; courseTitle: string; reading: OutlineReading }
>();

/** Reads a whole outline; what was read lately is not read again. */
export function readOutline(
  outline: readonly OutlineChapter[],
  lexicons: readonly Lexicon[],
  courseTitle = '',
): OutlineReading {
  const last = seen.get(outline);
  if (last?.lexicons === lexicons && last.courseTitle === courseTitle) return last.reading;
  const readings = kept.get(lexicons) ?? new Map<string, OutlineReading>();
  kept.set(lexicons, readings);
  const says = [courseTitle, ...outline.map(({ title, section = '' }) => `${section}\t${title}`)].join('\n');
  const reading = readings.get(says) ?? withRivals(read(outline, lexicons, courseTitle), outline);
  if (readings.size >= KEPT) readings.clear();
  readings.set(says, reading);
  seen.set(outline, { lexicons, courseTitle, reading });
  return reading;
}

function read(
  outline: readonly OutlineChapter[],
  lexicons: readonly Lexicon[],
  courseTitle: string,
): Place[] {
  const habits = habitsOf(outline, courseTitle);
  const readings = outline.map(({ title }) => readTitle(title, lexicons, habits));
  const roles = rolesByTitle(outline, readings, lexicons);
  const counts = roles.map((role) => role === 'regular' || role === 'opening');
  const first = outline.find((_, i) => counts[i])?.section;
  const sectionEnds = endNamed(outline, counts, lexicons);
  const before = new Set<string>();
  const endedBefore = readings.map(({ label }, i) => {
    const ended = label !== null && before.has(label.words);
    if (label && counts[i]) before.add(label.words);
    return ended;
  });
  /** A section of its own has no unit to end. */
  const isAlone = (i: number) =>
    outline[i - 1]?.section !== outline[i]?.section && outline[i + 1]?.section !== outline[i]?.section;
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
    const place: Place = {
      reading,
      role,
      chaptersAfter,
      followers,
      endedBefore: endedBefore[i] ?? false,
      endsUnit: Boolean(section) && more && reading.label !== null && !isAlone(i),
      lastSection: Boolean(section) && !more,
      firstSection: section !== undefined && ((more && section === first) || EARLIEST.test(section)),
      sectionEnds: section !== undefined && section === sectionEnds?.section ? sectionEnds.words : null,
      ownTitle: counts[i] === true && chaptersAfter === 0 && i > 1 && habits.isOwn(i),
      rival: null,
    };
    if (counts[i]) {
      chaptersAfter++;
      if (!sectionsAfter.has(section)) sectionsAfter = new Set([...sectionsAfter, section]);
    } else if (!followers.has(role as Followers)) followers = new Set([...followers, role as Followers]);
    return place;
  });
  return places.reverse();
}

const EARLIEST = /^\D{0,12}[01](?!\d|\.\d)/;

/** The last section that counts, where it is called an end and others came before it. */
function endNamed(
  outline: readonly OutlineChapter[],
  counts: readonly boolean[],
  lexicons: readonly Lexicon[],
) {
  const sections = outline.flatMap(({ section }, i) => (counts[i] && section ? [section] : []));
  const section = sections.at(-1);
  if (section === undefined || sections[0] === section) return null;
  const label = readTitle(section, lexicons).label;
  return label && label.kind !== 'summary' ? { section, words: label.words } : null;
}
