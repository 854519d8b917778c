import type { Known, OutlineChapter, OutlineSighting } from './reader';

/** The longest texts, addresses and lists that leave a page, whatever the page contains. */
const LONGEST: Readonly<Record<string, number>> = { title: 300, section: 200, author: 200, language: 35 };
const ADDRESS = 2000;
const KEYS = 8;
const CHAPTERS = 3000;

type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Leaves out properties that are `undefined`: absent and unknown are the same in a message. */
export function given<T extends object>(value: T): Given<T> {
  for (const name of Object.keys(value) as (keyof T)[]) if (value[name] === undefined) delete value[name];
  return value as Given<T>;
}

/** An address as it may be reported, or `undefined`. */
export function cappedUrl(url: unknown): string | undefined {
  return typeof url === 'string' && url.length <= ADDRESS && /^https?:\/\//i.test(url) ? url : undefined;
}

/** A course, a chapter or an entry of an outline with every text cut and every overlong address left out. */
export function capped<T extends object>(sighting: T): T {
  const copy = { ...sighting } as Record<string, unknown>;
  for (const [name, most] of Object.entries(LONGEST)) {
    const value = copy[name];
    if (typeof value === 'string') copy[name] = cut(value, most);
    else if (value) copy[name] = known(value as Known<string>, most);
  }
  if (copy.url) copy.url = cappedUrl(copy.url);
  if (Array.isArray(copy.keys)) copy.keys = copy.keys.slice(0, KEYS);
  return given(copy) as T;
}

/** An outline cut short is no longer complete. */
export function cappedOutline(outline: OutlineSighting): OutlineSighting {
  const chapters = outline.chapters
    .slice(0, CHAPTERS)
    .map((chapter) => (fits(chapter) ? chapter : capped(chapter)));
  if (chapters.length === outline.chapters.length) return { ...outline, chapters };
  return { ...outline, chapters, complete: false, because: `more than ${CHAPTERS} chapters` };
}

/** Most entries need no cutting, and there may be thousands. */
function fits({ title, section = '', url = '' }: OutlineChapter): boolean {
  return title.length <= 300 && section.length <= 200 && url.length <= ADDRESS;
}

function known({ value, from }: Known<string>, most: number): Known<string> | undefined {
  const short = cut(value, most);
  return short ? { value: short, from } : undefined;
}

function cut(text: string, most: number): string | undefined {
  const trimmed = text
    .slice(0, 4 * most)
    .replace(/\s+/g, ' ')
    .trim();
  return trimmed.slice(0, most).trim() || undefined;
}
