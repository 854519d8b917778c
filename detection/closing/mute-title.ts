import { fold } from './fold';
import type { Lexicon } from './lexicon';

/** What numbers pages and names files in any language. */
const COUNTS =
  /^(?:pages?|p|ch|chap|no|nr|index|readme|main|untitled|file|doc|document|slides?|video|第|页|頁|章|讲|講|课|課|回|年|月|日|v|vol|x?html?|md|txt|ipynb|pdf|php|aspx?)$/;

/**
 * Whether a title says nothing of its chapter: it is a number, a date, a file's name, "page 60", or no more than the
 * name of the course or the site. Its text is judged as if it stood alone.
 */
export function isMute(
  title: string,
  lexicons: readonly Lexicon[],
  names: { site?: string; course?: string },
): boolean {
  const text = fold(title);
  const letters = lettersOf(text);
  for (const name of [names.site, names.course])
    if (name && (letters === lettersOf(fold(name)) || letters === '')) return true;
  if (!/\p{N}/u.test(text) && !COUNTS.test(text.split(/[^\p{L}]+/u).find(Boolean) ?? ''))
    return letters === '';
  let rest = text;
  for (const { blocks } of lexicons) {
    const part = blocks.get('part');
    if (part) rest = rest.replace(part, ' ');
  }
  return rest
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean)
    .every((word) => COUNTS.test(word));
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
