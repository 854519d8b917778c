/** Characters of a text that is rendered as Markdown, at most. */
const LONGEST = 100_000;
/** Quotes and lists within each other, at most, and blanks before a line. */
const DEEPEST = 24;
const WIDEST_INDENT = 96;
/** Signs that may begin or end something within a paragraph, at most: parsers look for the other end of each. */
const MOST_SIGNS = 800;

const LIST_SIGNS = '>-+*';
const BEFORE_TEXT = ' \t0123456789.)';
const PAIRED = '*_~`[]<>!|';

/**
 * Whether a Markdown parser takes a text in its stride. Texts come from files and pages, too, and a few thousand signs
 * of the right kind stall or break any parser; such a text is shown as it stands. Takes linear time.
 */
export function isEasyMarkdown(text: string): boolean {
  if (text.length > LONGEST) return false;
  let signs = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') signs = 0;
    if (isDeep(line)) return false;
    for (const sign of line) if (PAIRED.includes(sign)) signs += 1;
    if (signs > MOST_SIGNS) return false;
  }
  return true;
}

function isDeep(line: string): boolean {
  let depth = 0;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (LIST_SIGNS.includes(sign)) depth += 1;
    else if (!BEFORE_TEXT.includes(sign)) return false;
    if (depth > DEEPEST || at > WIDEST_INDENT) return !isRule(line);
  }
  return false;
}

/** A line across the page, however long. */
function isRule(line: string): boolean {
  return (
    line.length < LONGEST &&
    ['-', '*'].some((sign) => line.replaceAll(sign, '').trim() === '' && !line.includes(' '))
  );
}
