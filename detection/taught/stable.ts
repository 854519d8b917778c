/** Words for how something looks now, and not what it is. */
const STATES =
  /(?:^|[-_])(?:active|current|selected|open|opened|closed|expanded|collapsed|hover|hovered|focus|focused|visited|visible|hidden|show|done|completed|finished|locked|disabled|loading|loaded|dark|light)(?:$|[-_])|^(?:is|has|js|ng|css|sc|jsx|svelte|styled?)[-_]/i;

/**
 * Whether somebody chose this name and will keep it: words without digits. Names from build tools (`Index_main_3fKx`,
 * `css-k2xvqz`) change with the next release, and names of states with the next page.
 */
export function isStable(name: string): boolean {
  if (name.length < 2 || name.length > 40 || !/^[a-z]+(?:[-_]+[a-z]+)*$/i.test(name) || STATES.test(name))
    return false;
  const parts = name.split(/[-_]+|(?<=[a-z])(?=[A-Z])/);
  // Several scraps without a word are what is left of a number written in letters.
  const isScraps = parts.length > 2 && parts.every((part) => part.length <= 2);
  return !isScraps && parts.every(isWord);
}

/** Whether a part is a short abbreviation, or has vowels, so that people could say it. */
function isWord(part: string): boolean {
  if (part.length <= 3) return true;
  if (!/^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(part)) return false;
  const vowels = part.match(/[aeiouy]/gi)?.length ?? 0;
  return vowels / part.length >= 0.2 && !/[^aeiouy]{5}/i.test(part);
}
