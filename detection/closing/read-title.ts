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
  /** Such a word in front of more. */
  weakLeads: string | null;
  /** The title speaks of a unit, a half, a week. */
  part: string | null;
  /** The title is about something else: a test, a survey, how to write one. */
  trap: string | null;
  /** More chapters are announced. */
  more: string | null;
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

function read(title: string, noise: { site?: string; course?: string }): TitleReading {
  const whole = fold(cleanTitle(title, noise));
  const segments = whole
    .split(SEPARATOR)
    .map((segment) => segment.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);
  const first = segments[0] ?? '';
  const ofPart = splitNumber(title).ofPart;
  const part = ofPart
    ? title.slice(0, title.length - splitNumber(title).rest.length).trim()
    : (segments.map((s) => word(titleWords.part, s)).find(Boolean) ?? null);
  const trap = word(titleWords.trap, whole);
  const label = ofPart ? null : (word(titleWords.closing, first) ?? word(titleWords.closingAlone, whole));
  const end = part || trap ? null : word(titleWords.weakAnywhere, whole);
  const course = end && whole.split(' ').length <= 10 ? word(titleWords.whole, whole) : null;
  const weak = word(titleWords.weak, first);
  const later = segments.slice(1).map((segment) => word(titleWords.closingAlone, segment));
  return {
    closing: label,
    closingLater: ofPart ? null : (later.find(Boolean) ?? null),
    courseEnd: course ? `${end} + ${course}` : null,
    weakAlone: segments.length === 1 ? weak : null,
    weakLeads: segments.length > 1 ? weak : null,
    part,
    trap,
    more: word(titleWords.more, whole),
    role: roleOf(first, segments),
  };
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
