import { EDGE, INK, INK_2, INK_3, PAPER, SEAL, SEAL_INK, sans, serif, WALKED } from './picture-style';
import { balanced, ended, wrap } from './wrap';

/** Upright, four by five: the tallest shape that feeds show whole, with room for a takeaway. */
export const WIDTH = 1080;
export const HEIGHT = 1350;

const MARGIN = 96;
const INNER = WIDTH - 2 * MARGIN;
const ROAD_TOP = 1032;
/** Distance between lines of the takeaway. If fewer lines than this fit above the seal, they stand beside it. */
const STEP = 60;
const FEW = 4;
/** Longer texts are cut before they are measured, because they come from pages and files. */
const LONGEST = 2000;

/** The texts of the picture, ready to be read. */
export interface PictureWords {
  title: string;
  author: string;
  /** First and last day. */
  dates: string;
  /** Chapters done and time read, on one line. */
  amounts: string;
  /** The word on the seal. */
  seal: string;
  /** The takeaway's lines; empty if it is left out. */
  takeaway: readonly string[];
}

export interface TextPiece {
  kind: 'text';
  text: string;
  font: string;
  colour: string;
  /** The middle if `isCentred`, else the left edge; and the baseline. */
  x: number;
  y: number;
  isCentred?: boolean;
}

export interface BoxPiece {
  kind: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  radius: number;
  colour: string;
}

/** Pieces that turn together around their middle. */
export interface TurnedPiece {
  kind: 'turned';
  degrees: number;
  x: number;
  y: number;
  pieces: (TextPiece | BoxPiece)[];
}

export type Piece = TextPiece | BoxPiece | TurnedPiece;

/** Measures the width of a text in a font, in pixels of the picture. */
export type MeasureIn = (text: string, font: string) => number;

/** Places everything in the picture, in the order in which it is drawn. */
export function layOut(words: PictureWords, measure: MeasureIn): Piece[] {
  const seal = sealPieces(plain(words.seal), measure);
  const line = (value: string, font: string) => oneLine(plain(value), font, measure);
  const title = titlePieces(plain(words.title), measure);
  const author = line(words.author, sans(36));
  const head = [
    ...title.pieces,
    ...(author ? [text(author, sans(36), INK_2, MARGIN, title.bottom + 84)] : []),
  ];
  const headBottom = title.bottom + (author ? 84 : 0);
  const room = seal.top - 40;
  const takeaway = takeawayPieces(words.takeaway, headBottom + 60, seal, measure);
  // With nothing below it, the head stands a little above the middle of the empty paper.
  const lower = takeaway.length > 0 ? 0 : Math.max(0, Math.round((room - headBottom) * 0.36));
  const pieces: Piece[] = [
    box(0, 0, WIDTH, HEIGHT, PAPER),
    ...head.map((piece) => ({ ...piece, y: piece.y + lower })),
    ...takeaway,
    box(MARGIN, ROAD_TOP, INNER, 12, WALKED, 6),
    box(MARGIN + INNER * 0.9, ROAD_TOP - 8, 2, 28, INK_3),
    text(line(words.dates, sans(36)), sans(36), INK, MARGIN, ROAD_TOP + 82),
    text(line(words.amounts, sans(32)), sans(32), INK_2, MARGIN, ROAD_TOP + 134),
    text('Epilogue', serif(28), INK_3, MARGIN, HEIGHT - 88),
    seal.piece,
  ];
  return pieces.filter((piece) => piece.kind !== 'text' || piece.text !== '');
}

function titlePieces(title: string, measure: MeasureIn) {
  const top = MARGIN + 8;
  const set = (size: number, most: number) => {
    const font = serif(size, 700);
    return { size, font, ...balanced(title, INNER, most, (part) => measure(part, font)) };
  };
  const large = set(88, 3);
  const { size, font, lines } = large.isCut ? set(68, 4) : large;
  const step = Math.round(size * 1.34);
  const pieces = lines.map((line, i) => text(line, font, INK, MARGIN, top + size + i * step));
  return { pieces, bottom: top + size + (lines.length - 1) * step };
}

/** As many lines as fit below the head, above the seal or beside it, with a rule as beside a quotation. */
function takeawayPieces(
  takeaway: readonly string[],
  top: number,
  seal: { top: number; width: number },
  measure: MeasureIn,
): Piece[] {
  const font = serif(36);
  const above = Math.floor((seal.top - 40 - top) / STEP);
  const isBeside = above < FEW;
  const most = isBeside ? Math.floor((ROAD_TOP - 44 - top) / STEP) : above;
  const width = INNER - 36 - (isBeside ? seal.width + 36 : 0);
  const by = (part: string) => measure(part, font);
  const lines: string[] = [];
  for (const line of takeaway.map(plain).filter((each) => each !== '')) {
    if (lines.length === most) {
      lines.push(ended(lines.pop() ?? '', width, by));
      break;
    }
    const { lines: more, isCut } = wrap(line, width, most - lines.length, by);
    lines.push(...more);
    if (isCut) break;
  }
  if (lines.length === 0) return [];
  return [
    box(MARGIN, top, 4, lines.length * STEP, EDGE, 2),
    ...lines.map((line, i) => text(line, font, INK, MARGIN + 36, top + 42 + i * STEP)),
  ];
}

/** The seal at the end of the bar: a column in Chinese, a line in other languages. */
function sealPieces(word: string, measure: MeasureIn) {
  const isColumn = /\p{Script=Han}/u.test(word);
  const size = isColumn ? 76 : 52;
  const font = serif(size, 700);
  const rows = isColumn ? Array.from(word) : [word];
  const step = size + 10;
  const width = Math.max(...rows.map((row) => measure(row, font))) + 44;
  const height = rows.length * step + 34;
  const [right, bottom] = [WIDTH - MARGIN, ROAD_TOP - 36];
  const [x, y] = [right - width / 2, bottom - height / 2];
  const letters = rows.map((row, i) => ({
    ...text(row, font, SEAL_INK, x, bottom - height + 17 + i * step + size * 0.91),
    isCentred: true,
  }));
  const pieces = [box(right - width, bottom - height, width, height, SEAL, 12), ...letters];
  const piece: TurnedPiece = { kind: 'turned', degrees: -2, x, y, pieces };
  return { piece, top: bottom - height, width };
}

/** One line, whatever the text holds: without control characters and marks of direction. */
function plain(value: string): string {
  return value
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
}

/** A text that has only one line. */
function oneLine(value: string, font: string, measure: MeasureIn): string {
  return wrap(value, INNER, 1, (part) => measure(part, font)).lines[0] ?? '';
}

function text(value: string, font: string, colour: string, x: number, y: number): TextPiece {
  return { kind: 'text', text: value, font, colour, x, y };
}

function box(x: number, y: number, width: number, height: number, colour: string, radius = 0): BoxPiece {
  return { kind: 'box', x, y, width, height, radius, colour };
}
