import type { Knowledge } from '../verdict';
import { cleanTitle } from './clean-title';
import { fold } from './fold';
import { readOutline } from './read-outline';
import { readText, type TextReading } from './read-text';
import { readTitle } from './read-title';
import type { Clues } from './signals/signal';
import type { Mode } from './weigh';

/** Reads all that is known of a chapter, and says which kind of knowledge it is; null where nothing is known. */
export function cluesOf(k: Knowledge): { clues: Clues; mode: Mode } | null {
  const noise = {
    ...(k.siteName ? { site: k.siteName } : {}),
    ...(k.courseTitle ? { course: k.courseTitle } : {}),
  };
  const listed = k.outline && k.index !== undefined ? k.outline[k.index] : undefined;
  const place =
    k.outline && k.index !== undefined
      ? (readOutline(k.outline, k.courseTitle).places[k.index] ?? null)
      : null;
  const title = k.title ? readTitle(k.title, noise) : (place?.reading ?? null);
  const said =
    k.head || k.tail ? readText(withoutTitle(k.head, k.title), withoutTitle(k.tail, k.title), k.links) : null;
  // The farewell is spoken in the video: that its caption is silent says nothing.
  const text = said && k.caption && isSilent(said) ? null : said;
  const mode: Mode | null = place
    ? 'outline'
    : title && text
      ? 'page'
      : title
        ? 'title'
        : text
          ? 'body'
          : null;
  if (mode === null) return null;
  const differs =
    k.title && listed && fold(cleanTitle(k.title, noise)) !== fold(cleanTitle(listed.title, noise));
  const endKnown = k.outlineComplete !== false && k.publishing !== 'running';
  return { clues: { title, place, text, otherTitle: differs ? (k.title ?? null) : null, endKnown }, mode };
}

function isSilent({ head, tail }: TextReading): boolean {
  return Object.keys({ ...head, ...tail }).length === 0;
}

/** A heading repeats the title in front of the text, and is no word of it. */
function withoutTitle(text = '', title = ''): string {
  const [first = '', ...rest] = text.split('\n');
  return rest.length > 0 && fold(title).includes(fold(first)) ? rest.join('\n') : text;
}
