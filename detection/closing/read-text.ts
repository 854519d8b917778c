import { fold } from './fold';
import type { Lexicon } from './lexicon';
import { type Purpose, type Purposes, purposesOf } from './purposes';

/** What a text's beginning and end say. */
export interface TextReading {
  head: Purposes;
  tail: Purposes;
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
  const linked = (purpose: Purpose, address: RegExp): Purposes => {
    const words = links.map((link) => address.exec(link)?.[0]).find(Boolean);
    return words ? { [purpose]: { words, strength: 1 } } : {};
  };
  const [start, end] = [fold(head.slice(0, LONGEST)), fold(tail.slice(-LONGEST))];
  const [first, last] = [purposesOf(start, lexicons), purposesOf(end, lexicons)];
  // In a short text both are the same sentences, and what they say is said once.
  const own = Object.entries(first).filter(([purpose]) => !(purpose in last));
  return {
    head: isSameText(start, end) ? Object.fromEntries(own) : first,
    tail: { ...linked('survey', FORM), ...linked('certificate', CERTIFICATE), ...last },
  };
}

/** Characters that a text does not repeat by chance. */
const SAME = 30;

function isSameText(start: string, end: string): boolean {
  return end.length > 0 && (end.includes(start.slice(-SAME)) || start.includes(end.slice(0, SAME)));
}
