import { fold } from './fold';
import type { Lexicon } from './lexicon';
import { type Purpose, purposesOf } from './purposes';

/** What a text's beginning and end say; strings are the words seen. */
export interface TextReading {
  head: Partial<Record<Purpose, string>>;
  tail: Partial<Record<Purpose, string>>;
}

/** Addresses of forms at which courses ask what one thought of them. */
const FORM =
  /(?:jinshuju\.\w+|jsj\.top|wj\.qq\.com|mikecrm\.com|docs\.google\.com\/forms|forms\.gle|typeform\.com|wjx\.cn)/i;

/** Addresses at which learning sites give out the certificate of a course, not the ones at which they sell them. */
const CERTIFICATE =
  /coursera\.org\/(?:verify|account\/accomplishments)|udemy\.com\/certificate|ude\.my\/|edx\.org\/certificates|stepik\.org\/cert|freecodecamp\.org\/certification\/|credly\.com\/|accredible\.com|credential\.net|course[-_]?certificate|certificate-of-(?:completion|achievement|excellence)|completion[-_]certificate/i;

/** The texts are about 220 characters; a page may send more. */
const LONGEST = 400;

/** Reads about the first and the last 220 characters of a chapter, and the addresses it links. */
export function readText(
  head: string,
  tail: string,
  links: readonly string[],
  lexicons: readonly Lexicon[],
): TextReading {
  const linked = (address: RegExp) => links.map((link) => address.exec(link)?.[0]).find(Boolean);
  const [form, certificate] = [linked(FORM), linked(CERTIFICATE)];
  const [start, end] = [fold(head.slice(0, LONGEST)), fold(tail.slice(-LONGEST))];
  return {
    head: purposesOf(start, lexicons),
    tail: {
      ...(form && { survey: form }),
      ...(certificate && { certificate }),
      ...purposesOf(end, lexicons),
    },
  };
}
