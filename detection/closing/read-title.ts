import type { ChapterRole } from '../roles';
import { cleanTitle } from './clean-title';
import { fold } from './fold';
import { roleWords, titleWords } from './lexicon';
import { splitNumber } from './numbering';

/** What a title says by itself, before anything is known of its place. Strings are the words seen. */
export interface TitleReading {
  /** A label that means the whole course's farewell, in front or standing alone. */
  closing: string | null;
  /** Such a label as a later part of the title. */
  closingLater: string | null;
  /** An end's word together with the course's: "Conclusion of the course". */
  courseEnd: string | null;
  /** Nothing but a word that ends units and courses alike. */
  weakAlone: string | null;
  role: Exclude<ChapterRole, 'closing' | 'regular'> | 'intro' | null;
}

const SEPARATOR =
  /\s*[|丨·:;!?。.,–—()[\]【】「」《》、~¡¿]+\s*|\s+[-_]+\s+|(?<=\p{Script=Han})[-&_]|[-&_](?=\p{Script=Han})/u;
const KEPT = 5000;
const readings = new Map<string, TitleReading>();

/** Reads a title; remembers the last few thousand, because an outline is judged again at every report. */
export function readTitle(title: string, noise: { site?: string; course?: string } = {}): TitleReading {
  const id = `${title}\n${noise.site ?? ''}\n${noise.course ?? ''}`;
  const known = readings.get(id);
  if (known) return known;
  const reading = read(title, noise);
  if (readings.size >= KEPT) readings.clear();
  readings.set(id, reading);
  return reading;
}

/** No title says more in its beginning than this; a page may send one of any length. */
const LONGEST = 160;

function read(full: string, noise: { site?: string; course?: string }): TitleReading {
  const title = full.slice(0, LONGEST);
  const whole = fold(cleanTitle(title, noise));
  const segments = whole
    .split(SEPARATOR)
    .map((segment) => segment.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);
  const first = segments[0] ?? '';
  const role = roleOf(first, segments);
  // "Unit 2 Conclusion" closes unit 2, whatever else its words would say.
  if (splitNumber(title).ofPart)
    return { closing: null, closingLater: null, courseEnd: null, weakAlone: null, role };
  const later = segments.slice(1).map((segment) => word(titleWords.closingAlone, segment));
  return {
    closing: onSomethingElse(segments)
      ? null
      : (word(titleWords.closing, first) ?? word(titleWords.closingAlone, whole)),
    closingLater: later.find(Boolean) ?? null,
    courseEnd: courseEnd(whole, segments),
    weakAlone: segments.length === 1 ? word(titleWords.weak, first) : null,
    role,
  };
}

/** "Congratulations, it moves!" is no farewell; one to which nothing is added is, and one on a course or an end. */
function onSomethingElse([first = '', ...rest]: string[]): boolean {
  const more = rest.join(' ');
  if (more === '' || !titleWords.cheer.test(first)) return false;
  return !titleWords.weakAnywhere.test(more) && !titleWords.whole.test(more);
}

/** Longer titles with an end's word and a course's are sentences about something else. */
const FEW_WORDS = 10;

function courseEnd(whole: string, segments: string[]): string | null {
  const end = whole.split(' ').length <= FEW_WORDS ? word(titleWords.weakAnywhere, whole) : null;
  const course = end && word(titleWords.whole, whole);
  if (!course || titleWords.trap.test(whole) || segments.some((segment) => titleWords.part.test(segment)))
    return null;
  return `${end} … ${course}`;
}

function roleOf(first: string, segments: string[]): TitleReading['role'] {
  for (const [role, words] of Object.entries(roleWords))
    if (words.test(first)) return role as keyof typeof roleWords;
  const last = segments.at(-1) ?? '';
  return segments.length > 1 && roleWords.quiz.test(last) ? 'quiz' : null;
}

function word(words: RegExp, text: string): string | null {
  return words.exec(text)?.[0].trim() || null;
}
