import type { OutlineChapter } from '../reader';
import type { ChapterRole } from '../roles';
import { fold } from './fold';
import { groupOf, type Lexicon, type RoleKind } from './lexicon';
import type { TitleReading } from './read-title';

/** Letters in front of titles count appendices where one has been announced, or where they end a list that had none. */
const LETTERED = /^[A-ZА-Я](?:\s*[-–.:：|]\s|\s*[.．:：])/u;
/** An opening's weaker words say so only among this many first chapters. */
const EARLY = 4;
/** A section's title says what it is in its beginning; a page may send one of any length. */
const LONGEST = 160;

/** What a title can tell; whether a chapter closes its course is weighed. */
export type TitleRole = Exclude<ChapterRole, 'closing'>;

/** Every chapter's role by its title and its section's, the closing one left regular. */
export function rolesByTitle(
  outline: readonly OutlineChapter[],
  readings: readonly TitleReading[],
  lexicons: readonly Lexicon[],
): TitleRole[] {
  const sections = new Map<string, 'bonus' | 'appendix' | null>();
  let appendix = false;
  const lettered = letteredEnd(outline, readings);
  // What most chapters stand in is the course, whatever it is called: "Index".
  const most = outline.length / 2;
  const isSmall = (name: string) => outline.filter(({ section = '' }) => section === name).length < most;
  return outline.map(({ title, section = '' }, i) => {
    const reading = readings[i];
    const role = reading?.role ?? null;
    if (!sections.has(section))
      sections.set(section, isSmall(section) ? sectionRole(section, lexicons) : null);
    const ofSection = sections.get(section);
    appendix ||= role === 'appendix' && i > outline.length / 2;
    if (ofSection) return role && role !== 'intro' && role !== 'opening' ? role : ofSection;
    if ((appendix || i >= lettered) && LETTERED.test(title)) return 'appendix';
    if (isFarewell(reading)) return 'regular';
    if (role === 'intro') return i < EARLY ? 'opening' : 'regular';
    return role ?? 'regular';
  });
}

/** What names a farewell is one, whatever else the title would be. */
function isFarewell(reading: TitleReading | undefined): boolean {
  const { kind, standing } = reading?.label ?? {};
  if (kind === 'course' || kind === 'epilogue') return true;
  // Whom an author thanks stands in an appendix.
  if (reading?.role === 'appendix') return false;
  return standing !== undefined && standing !== 'later' && kind !== 'summary' && kind !== 'next';
}

/** Where "A. Grammar", "B. Solutions" begin behind chapters without letters; the outline's length where they do not. */
function letteredEnd(outline: readonly OutlineChapter[], readings: readonly TitleReading[]): number {
  const isExtra = (i: number) => LETTERED.test(outline[i]?.title ?? '') || readings[i]?.role === 'appendix';
  let from = outline.length;
  while (from > outline.length / 2 && isExtra(from - 1)) from--;
  while (from < outline.length && !/^[AА]/.test(outline[from]?.title ?? '')) from++;
  return from;
}

function sectionRole(section: string, lexicons: readonly Lexicon[]): 'bonus' | 'appendix' | null {
  const text = fold(section.slice(0, LONGEST));
  const parts = [text, ...text.split(/[.:|,()–-]\s*|\s\d+|(?<!\d)\d+\p{L}?\s+/u)]
    .map((part) => part.trim())
    .filter(Boolean);
  const roles = parts.flatMap((part) =>
    lexicons.flatMap(({ role }) => {
      const match = role.exec(part);
      return match ? [groupOf<RoleKind>(match)] : [];
    }),
  );
  return roles.includes('bonus') ? 'bonus' : roles.includes('appendix') ? 'appendix' : null;
}
