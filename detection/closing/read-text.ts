import { fold } from './fold';
import { type Purpose, textWords } from './lexicon';

/** What a text's beginning and end say; strings are the words seen. */
export interface TextReading {
  head: Partial<Record<Purpose, string>>;
  tail: Partial<Record<Purpose, string>>;
}

/** Addresses of forms at which courses ask what one thought of them. */
const FORM =
  /(?:jinshuju\.\w+|jsj\.top|wj\.qq\.com|mikecrm\.com|docs\.google\.com\/forms|forms\.gle|typeform\.com|wjx\.cn)/i;

/** The texts are about 220 characters; a page may send more. */
const LONGEST = 400;

/** Reads about the first and the last 220 characters of a chapter, and the addresses it links. */
export function readText(head: string, tail: string, links: readonly string[] = []): TextReading {
  const form = links.map((link) => FORM.exec(link)?.[0]).find(Boolean);
  const [start, end] = [fold(head.slice(0, LONGEST)), fold(tail.slice(-LONGEST))];
  const reading = { head: purposes(start), tail: purposes(end) };
  if (form) reading.tail.survey ??= form;
  return reading;
}

function purposes(text: string): Partial<Record<Purpose, string>> {
  const found: Partial<Record<Purpose, string>> = {};
  for (const [purpose, words] of Object.entries(textWords)) {
    const match = words.exec(text)?.[0].trim();
    if (match) found[purpose as Purpose] = match;
  }
  return found;
}
