import type { ChapterRole } from '../roles';
import { cleanTitle } from './clean-title';
import { fold } from './fold';
import { groupOf, type LabelKind, type Lexicon, type RoleKind } from './lexicon';
import { isMute } from './mute-title';
import { splitNumber } from './numbering';
import { type Part, readPart } from './title-part';

/** Where in a title a label stands: it is all of it, its beginning before a subtitle, or it comes after others. */
export type Standing = 'alone' | 'first' | 'later';

/** A label that ends something. */
export interface Label {
  /** `course`: together with a word for the course, it names whose end it is. */
  kind: LabelKind | 'course';
  words: string;
  standing: Standing;
  /** It has a chapter's number of its own, as the ends of units seldom have. */
  numbered: boolean;
}

/** What a title says by itself, before anything is known of its place. */
export interface TitleReading {
  label: Label | null;
  role: Exclude<ChapterRole, 'closing' | 'regular'> | 'intro' | null;
  /** It says nothing: a number, a date, a file's name, or the course's own. */
  mute: boolean;
}

/** What is known around a title. */
export interface Around {
  site?: string;
  course?: string;
  /** What most titles of the outline begin with, folded: the course's name, or a word that counts its days. */
  lead?: string;
  /** Its number counts the chapters of the outline, and no unit has it. */
  ownNumber?: boolean;
}

const SEPARATOR =
  /(?:(?<!\s)\s+)?[|丨·:;!?。.,、–—()[\]{}【】「」『』《》~¡¿؟،。]+\s*|(?<!\s)\s+[-_]+\s*|(?:(?<!\s)\s+)?(?<![-_])[-_]+\s+|(?<=\p{Script=Han})[-&_]|[-&_](?=\p{Script=Han})|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\s+/u;
const KEPT = 8000;
const readings = new WeakMap<readonly Lexicon[], Map<string, TitleReading>>();

/** Reads a title; remembers the last few thousand, because an outline is judged again at every report. */
export function readTitle(title: string, lexicons: readonly Lexicon[], around: Around = {}): TitleReading {
  const kept = readings.get(lexicons) ?? new Map<string, TitleReading>();
  readings.set(lexicons, kept);
  const id = `${title}\n${around.site ?? ''}\n${around.course ?? ''}\n${around.lead ?? ''}\n${around.ownNumber ?? ''}`;
  const known = kept.get(id);
  if (known) return known;
  const reading = read(title.slice(0, LONGEST), lexicons, around);
  if (kept.size >= KEPT) kept.clear();
  kept.set(id, reading);
  return reading;
}

/** A number that counts chapters, not the parts of one: 12, but not 12.3. */
const WHOLE = /^\D*\d{1,3}\D*$/;

/** No title says more in its beginning than this; a page may send one of any length. */
const LONGEST = 160;

function read(title: string, lexicons: readonly Lexicon[], around: Around): TitleReading {
  // Two spaces stand where a file's name could not hold the colon.
  const spaced = title.trim().replace(/\s{2,}/g, ' - ');
  const segments = segmentsOf(spaced, around);
  const role = roleOf(segments, lexicons);
  if (isMute(title, lexicons, around)) return { label: null, role, mute: true };
  // "Unit 2 Conclusion" closes unit 2, whatever else its words would say.
  const { ofPart, rest } = splitNumber(spaced);
  const isOfPart = !around.ownNumber && ofPart;
  const number = spaced.slice(0, spaced.length - rest.length);
  const label = isOfPart ? null : labelOf(segments, lexicons, around);
  return { label: label && { ...label, numbered: label.numbered || WHOLE.test(number) }, role, mute: false };
}

/** A title cut where its author cut it, folded, without numbers and names around it. */
export function segmentsOf(title: string, { site, course, lead }: Around): string[] {
  const noise = { ...(site ? { site } : {}), ...(course ? { course } : {}) };
  const segments = fold(cleanTitle(title, noise))
    .split(SEPARATOR)
    .map((segment) => segment.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''))
    .filter(Boolean);
  const [first = '', ...rest] = segments;
  if (!lead || !first.startsWith(lead)) return segments;
  return [first.slice(lead.length).trim(), ...rest].filter(Boolean);
}

/** How telling the kinds are, for the title that has several. */
const TELLING: readonly Label['kind'][] = [
  'course',
  'epilogue',
  'congratulations',
  'done',
  'goodbye',
  'thanks',
  'conclusion',
  'end',
  'next',
  'summary',
];

function labelOf(segments: readonly string[], lexicons: readonly Lexicon[], around: Around): Label | null {
  const parts = segments.map((segment) => readPart(segment, lexicons, around.ownNumber));
  const said = parts.filter((part) => part.is !== 'counter');
  const labels = said.flatMap((part, i) => {
    if (part.is !== 'label') return [];
    const numbered = parts.length > said.length;
    return [{ kind: part.kind, words: part.words, standing: standingOf(i, said), numbered }];
  });
  // A unit that is named makes the rest of the title the unit's.
  if (said.some(({ is }) => is === 'unit')) return null;
  const best = (label: Label) => TELLING.indexOf(label.kind) + (label.standing === 'later' ? 5 : 0);
  return labels.sort((a, b) => best(a) - best(b))[0] ?? null;
}

function standingOf(index: number, parts: readonly Part[]): Standing {
  if (parts.every(({ is }) => is === 'label')) return 'alone';
  return index === 0 ? 'first' : 'later';
}

function roleOf(segments: readonly string[], lexicons: readonly Lexicon[]): TitleReading['role'] {
  const named = (segment: string): RoleKind | null => {
    for (const { role } of lexicons) {
      const match = role.exec(segment);
      if (match) return groupOf<RoleKind>(match);
    }
    return null;
  };
  const role = named(segments[0] ?? '');
  if (role || segments.length < 2) return role;
  return named(segments.at(-1) ?? '') === 'quiz' ? 'quiz' : null;
}
