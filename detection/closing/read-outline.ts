import type { OutlineChapter } from '../reader';
import type { ChapterRole } from '../roles';
import { fold } from './fold';
import { roleWords, titleWords } from './lexicon';
import { splitNumber } from './numbering';
import { readTitle, type TitleReading } from './read-title';

/** Where a chapter stands among the others, told by titles and sections alone. */
export interface Place {
  reading: TitleReading;
  /** Every role but the closing one, which is weighed. */
  role: Exclude<ChapterRole, 'closing'>;
  /** Chapters after this one that count, and the roles of those that do not. */
  chaptersAfter: number;
  extrasAfter: ChapterRole[];
  /** From 0, the first chapter, to 1, the last one that counts. */
  along: number;
  /** The section's title, when it says it is the last one, or is an extra. */
  finalSection: string | null;
  /** An end's word, and later sections hold chapters that count. */
  endsUnit: boolean;
  /** The only section so far, or the first of several: nothing can have come together yet. */
  firstSection: boolean;
  /** Others carry numbers and this one does not. */
  unnumbered: boolean;
  /** The chapter that looks more like the end, by title and place. */
  rival: string | null;
}

const seen = new WeakMap<readonly OutlineChapter[], Map<string, Place[]>>();

/** Reads a whole outline once; the same array is not read again. */
export function readOutline(outline: readonly OutlineChapter[], courseTitle = ''): Place[] {
  const byCourse = seen.get(outline) ?? new Map<string, Place[]>();
  seen.set(outline, byCourse);
  const places = byCourse.get(courseTitle) ?? read(outline, courseTitle);
  byCourse.set(courseTitle, places);
  return places;
}

function read(outline: readonly OutlineChapter[], courseTitle: string): Place[] {
  const noise = courseTitle ? { course: courseTitle } : {};
  const readings = outline.map(({ title }) => readTitle(title, noise));
  const roles = rolesByTitle(outline, readings);
  const real = roles.map((role) => role === 'regular' || role === 'opening');
  const lastReal = real.lastIndexOf(true);
  const numbered = outline.filter(({ title }) => splitNumber(title).numbered).length;
  const firstSection = outline.find((chapter, i) => chapter.section && real[i])?.section;
  const places = outline.map((chapter, i): Place => {
    const reading = readings[i] as TitleReading;
    const after = roles.slice(i + 1);
    const laterSection = outline.some((other, j) => j > i && real[j] && other.section !== chapter.section);
    return {
      reading,
      role: roles[i] ?? 'regular',
      chaptersAfter: real.slice(i + 1).filter(Boolean).length,
      extrasAfter: [...new Set(after.filter((_, j) => !real[i + 1 + j]))],
      along: lastReal > 0 ? Math.min(1, i / lastReal) : 0,
      finalSection: chapter.section
        ? (titleWords.finalSection.exec(fold(chapter.section))?.[0] ?? null)
        : null,
      endsUnit: Boolean(chapter.section) && laterSection && endsSomething(reading),
      firstSection: chapter.section !== undefined && chapter.section === firstSection,
      unnumbered: numbered > outline.length / 2 && !splitNumber(chapter.title).numbered,
      rival: null,
    };
  });
  const best = places.reduce((best, place, i) => (rank(place) >= rank(places[best] ?? place) ? i : best), 0);
  return places.map((place, i) => ({
    ...place,
    rival: i !== best && rank(places[best] as Place) > 0 ? (outline[best]?.title ?? null) : null,
  }));
}

const endsSomething = (r: TitleReading) => Boolean(r.closing ?? r.courseEnd ?? r.weakAlone ?? r.weakLeads);

/** How much a chapter looks like the end of the course, for finding the one that does most; 0 for not at all. */
function rank({ reading, role, chaptersAfter, endsUnit }: Place): number {
  const extra = role !== 'regular' && role !== 'opening';
  if (reading.closing || reading.courseEnd) return endsUnit || extra ? 3 : 5;
  if (reading.closingLater) return 3;
  if (!reading.weakAlone || extra) return 0;
  return chaptersAfter === 0 ? 2 : endsUnit ? 0 : 1;
}

/** Letters in front of titles count appendices where an appendix has been announced. */
const LETTERED = /^[A-ZА-Я](?:\s*[-–.:：|]\s|\s*[.．:：])/u;
/** An opening's weaker words say so only this early. */
const EARLY = 4;

function rolesByTitle(outline: readonly OutlineChapter[], readings: TitleReading[]): Place['role'][] {
  let appendix = false;
  return outline.map(({ title, section }, i) => {
    const reading = readings[i];
    const role = reading?.role ?? null;
    const ofSection = section ? sectionRole(section) : null;
    appendix ||= role === 'appendix' && i > outline.length / 2;
    if (ofSection) return role && role !== 'intro' && role !== 'opening' ? role : ofSection;
    if (appendix && LETTERED.test(title)) return 'appendix';
    if (reading?.closing || reading?.courseEnd || reading?.closingLater) return 'regular';
    if (role === 'intro') return i < EARLY ? 'opening' : 'regular';
    return role ?? 'regular';
  });
}

function sectionRole(section: string): 'bonus' | 'appendix' | null {
  const text = fold(section);
  const parts = [text, ...text.split(/[.:|,–-]\s*|\s\d+/u)].map((part) => part.trim()).filter(Boolean);
  if (parts.some((part) => roleWords.bonus.test(part))) return 'bonus';
  return parts.some((part) => roleWords.appendix.test(part)) ? 'appendix' : null;
}
