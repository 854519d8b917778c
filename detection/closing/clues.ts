import type { Knowledge } from '../verdict';
import { cleanTitle } from './clean-title';
import { fold } from './fold';
import { languagesOf } from './languages';
import type { Lexicon } from './lexicon';
import type { Place } from './place';
import { readOutline } from './read-outline';
import { readText, type TextReading } from './read-text';
import { readTitle } from './read-title';
import type { Clues } from './signals/signal';
import type { Mode } from './weigh';

/** Reads all that is known of a chapter, and says which kind of knowledge it is; null where nothing is known. */
export function cluesOf(k: Knowledge, lexicons: readonly Lexicon[]): { clues: Clues; mode: Mode } | null {
  const noise = {
    ...(k.siteName ? { site: k.siteName } : {}),
    ...(k.courseTitle ? { course: k.courseTitle } : {}),
  };
  const listed = k.outline && k.index !== undefined ? k.outline[k.index] : undefined;
  const place =
    k.outline && k.index !== undefined
      ? (readOutline(k.outline, lexicons, k.courseTitle).places[k.index] ?? null)
      : null;
  const differs =
    k.title && listed && fold(cleanTitle(k.title, noise)) !== fold(cleanTitle(listed.title, noise));
  const read =
    k.title && (differs || !place) ? readTitle(k.title, lexicons, noise) : (place?.reading ?? null);
  // A page that has a number for a title may be listed by a better one.
  const told = read?.mute && place ? place.reading : read;
  const title = told?.mute ? null : told;
  const said = textOf(k, lexicons);
  const otherTitle = differs && !read?.mute ? (k.title ?? null) : null;
  const endKnown = k.outlineComplete !== false && k.publishing !== 'running';
  // The last known entry of a list that may go on has no place that says anything: it is read as a page by itself.
  const isPlaced =
    place !== null && (endKnown || otherTitle !== null || !title?.label || !isLastKnown(place));
  const mode = modeOf(title !== null, isPlaced, said !== null);
  if (mode === null) return null;
  const textKnown = said !== null && languagesOf(`${k.head ?? ''} ${k.tail ?? ''}`).known;
  return { clues: { title, place, text: said, textKnown, otherTitle, endKnown }, mode };
}

function isLastKnown({ chaptersAfter, endsUnit, endedBefore, rival }: Place): boolean {
  return chaptersAfter === 0 && !endsUnit && !endedBefore && rival === null;
}

function modeOf(title: boolean, place: boolean, text: boolean): Mode | null {
  if (!title && text) return 'body';
  if (place) return 'outline';
  return title ? (text ? 'page' : 'title') : null;
}

function textOf(k: Knowledge, lexicons: readonly Lexicon[]): TextReading | null {
  if (!k.head && !k.tail) return null;
  const said = readText(
    withoutTitle(k.head, k.title),
    withoutTitle(k.tail, k.title),
    k.links ?? [],
    lexicons,
  );
  // The farewell is spoken in the video: that its caption is silent says nothing.
  return k.caption && isSilent(said) ? null : said;
}

function isSilent({ head, tail }: TextReading): boolean {
  return Object.keys({ ...head, ...tail }).length === 0;
}

/** A heading repeats the title in front of the text, and is no word of it. */
export function withoutTitle(text = '', title = ''): string {
  const [first = '', ...rest] = text.split('\n');
  return rest.length > 0 && fold(title).includes(fold(first)) ? rest.join('\n') : text;
}
