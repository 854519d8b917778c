/** How something looks now, and not what it is. */
const STATES =
  /(?:^|[-_])(?:active|current|selected|open|opened|closed|expanded|collapsed|hover|hovered|focus|focused|visited|visible|hidden|show|done|completed|finished|locked|disabled|loading|loaded|dark|light)(?:$|[-_])|^(?:is|has|js|ng|css|sc|jsx|svelte|styled?)[-_]/i;

/**
 * Whether a name is one that somebody chose and will keep: words without digits. What build tools make of names
 * (`Index_main_3fKx`, `css-k2xvqz`) changes with the next release, and a name of a state with the next page.
 */
export function isStable(name: string): boolean {
  if (name.length < 2 || name.length > 40 || !/^[a-z]+(?:[-_]+[a-z]+)*$/i.test(name) || STATES.test(name))
    return false;
  const parts = name.split(/[-_]+|(?<=[a-z])(?=[A-Z])/);
  // Several scraps and no word are what is left of a number written in letters.
  const isScraps = parts.length > 2 && parts.every((part) => part.length <= 2);
  return !isScraps && parts.every(isWord);
}

/** A short abbreviation, or something with vowels that a mouth could say. */
function isWord(part: string): boolean {
  if (part.length <= 3) return true;
  if (!/^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(part)) return false;
  const vowels = part.match(/[aeiouy]/gi)?.length ?? 0;
  return vowels / part.length >= 0.2 && !/[^aeiouy]{5}/i.test(part);
}
