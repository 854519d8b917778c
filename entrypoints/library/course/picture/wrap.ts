/** Characters that may not begin a line, and characters that may not end one. */
const CLOSING = '、。，．：；？！…—’”）〉》」』】〕〗｝］,.:;?!)\\]}%';
const OPENING = '‘“（〈《「『【〔〖｛［(\\[{';
const HAN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー';

/**
 * A word or one character of Chinese or Japanese, with the punctuation that must stay with it; or the space between.
 */
const UNIT = new RegExp(
  `\\s+|[${OPENING}]*(?:[${HAN}]|[^\\s${HAN}${OPENING}${CLOSING}](?:[^\\s${HAN}${OPENING}]*[^\\s${HAN}${OPENING}${CLOSING}])?)?[${CLOSING}]*`,
  'gu',
);
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

export type Measure = (text: string) => number;

export interface Wrapped {
  lines: string[];
  /** Whether the text was longer than fits. The last line then ends with an ellipsis. */
  isCut: boolean;
}

/**
 * Breaks a text into at most `most` lines (1 or more) of a width. It breaks a word that is wider than a line anywhere.
 */
export function wrap(text: string, width: number, most: number, measure: Measure): Wrapped {
  const lines = [''];
  for (const unit of text.trim().match(UNIT) ?? []) {
    const line = lines.at(-1) ?? '';
    if (measure((line + unit).trimEnd()) <= width) lines[lines.length - 1] = line + unit;
    else if (measure(unit) <= width) lines.push(unit.trimStart());
    else lines.push(...pieces(unit, width, measure));
    if (lines.length > most + 1) break;
  }
  const full = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (full.length <= most) return { lines: full, isCut: false };
  const kept = full.slice(0, most);
  kept[most - 1] = ended(kept[most - 1] ?? '', width, measure);
  return { lines: kept, isCut: true };
}

/** Like `wrap`, with lines of about the same length, so that no last line has one character. */
export function balanced(text: string, width: number, most: number, measure: Measure): Wrapped {
  let best = wrap(text, width, most, measure);
  if (best.isCut) return best;
  for (let narrow = width * 0.97; narrow > width / 2; narrow -= width * 0.03) {
    const next = wrap(text, narrow, best.lines.length, measure);
    if (next.isCut) break;
    best = next;
  }
  return best;
}

/** The line with an ellipsis, shortened until both fit. */
export function ended(line: string, width: number, measure: Measure): string {
  const characters = [...graphemes.segment(line)].map(({ segment }) => segment);
  const text = () => `${characters.join('').replace(new RegExp(`[\\s${OPENING}${CLOSING}]+$`, 'u'), '')}…`;
  while (characters.length > 0 && measure(text()) > width) characters.pop();
  return text();
}

function pieces(word: string, width: number, measure: Measure): string[] {
  const found = [''];
  for (const { segment } of graphemes.segment(word)) {
    const last = found.at(-1) ?? '';
    if (last !== '' && measure(last + segment) > width) found.push(segment);
    else found[found.length - 1] = last + segment;
  }
  return found;
}
