import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HEIGHT, layOut, type PictureWords, type Piece, type TextPiece, WIDTH } from './lay-out';
import * as look from './picture-style';

const words: PictureWords = {
  title: 'Linux',
  author: '',
  dates: 'March 3 – July 12, 2026',
  amounts: 'All 60 chapters are done',
  seal: '结课',
  takeaway: [],
};
const sizeOf = (font: string) => Number(/(\d+)px/.exec(font)?.[1]);
/** Chinese is as wide as high, anything else about half of that. */
const measure = (text: string, font: string) =>
  Array.from(text).reduce((sum, each) => sum + (/\p{Script=Han}/u.test(each) ? 1 : 0.55), 0) * sizeOf(font);
const flat = (pieces: readonly Piece[]) =>
  pieces.flatMap((piece) => (piece.kind === 'turned' ? piece.pieces : [piece]));
const textsOf = (part: Partial<PictureWords>): TextPiece[] =>
  flat(layOut({ ...words, ...part }, measure)).filter((piece) => piece.kind === 'text');
const said = (part: Partial<PictureWords>) => textsOf(part).map((piece) => piece.text);

describe('the picture of a finished course', () => {
  it('says what it is given, and nothing in the place of what is not known', () => {
    expect(said({})).toEqual(['Linux', words.dates, words.amounts, 'Epilogue', '结', '课']);
    expect(said({ author: 'Somebody', amounts: '', seal: 'Finished' })).toEqual([
      'Linux',
      'Somebody',
      words.dates,
      'Epilogue',
      'Finished',
    ]);
  });

  it.each([
    ['a short title', {}],
    ['a long Chinese title', { title: '高并发系统设计，'.repeat(60), author: '某'.repeat(200) }],
    ['one endless word', { title: 'x'.repeat(100_000), dates: 'y'.repeat(500), amounts: 'z'.repeat(500) }],
    [
      'a long takeaway',
      { title: '长'.repeat(50), takeaway: Array(90).fill('先量后改，没有数字就没有结论。'.repeat(9)) },
    ],
  ])('keeps %s inside, and no two lines upon each other', (_, part) => {
    const texts = textsOf(part);
    for (const { text, font, x, y, isCentred } of texts) {
      const width = measure(text, font);
      const left = isCentred ? x - width / 2 : x;
      expect(left).toBeGreaterThanOrEqual(80);
      expect(left + width).toBeLessThanOrEqual(WIDTH - 80);
      expect(y - sizeOf(font)).toBeGreaterThan(80);
      expect(y).toBeLessThan(HEIGHT - 80);
    }
    const column = texts.filter((piece) => !piece.isCentred).toSorted((a, b) => a.y - b.y);
    for (const [i, piece] of column.entries())
      if (i > 0) expect(piece.y - (column[i - 1]?.y ?? 0)).toBeGreaterThan(sizeOf(piece.font));
  });

  it('cuts a takeaway above the seal, and says that there is more', () => {
    const takeaway = Array.from({ length: 40 }, (_, i) => `Line ${i}`);
    const shown = textsOf({ takeaway }).filter(({ text }) => text.startsWith('Line'));
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.at(-1)?.text).toBe(`Line ${shown.length - 1}…`);
    const seal = textsOf({}).find(({ isCentred }) => isCentred);
    expect(shown.at(-1)?.y).toBeLessThan((seal?.y ?? 0) - sizeOf(seal?.font ?? ''));
  });

  it('puts a takeaway beside the seal where a long title leaves little room above it', () => {
    const takeaway = ['先量后改，没有数字就没有结论。'.repeat(20)];
    const pieces = flat(layOut({ ...words, title: '长'.repeat(80), author: '某', takeaway }, measure));
    const seal = pieces.find((piece) => piece.kind === 'box' && piece.colour === look.SEAL);
    const shown = pieces.filter(
      (piece) => piece.kind === 'text' && /[先量改数结]/.test(piece.text) && !piece.isCentred,
    );
    expect(shown.length).toBeGreaterThanOrEqual(4);
    for (const piece of shown as TextPiece[])
      expect(piece.x + measure(piece.text, piece.font)).toBeLessThan((seal?.x ?? 0) - 20);
  });

  it('takes a title as one line without marks that turn what follows', () => {
    expect(said({ title: ' a\u202e\n\u2067b\u0000\ud800 ' })[0]).toBe('a b \ufffd');
  });

  it('has the road walked to its end', () => {
    const road = flat(layOut(words, measure)).find((piece) => piece.kind === 'box' && piece.height === 12);
    expect(road).toMatchObject({ x: 96, width: WIDTH - 2 * 96, colour: look.WALKED });
  });

  it('has the colours of the light theme', () => {
    const tokens = readFileSync('components/styles/tokens.css', 'utf8');
    const { serif, sans, ...colours } = look;
    for (const colour of Object.values(colours)) expect(tokens).toContain(`light-dark(${colour},`);
    expect(tokens).toContain(`--faces: ${serif(1).replace(/^\d+ 1px /, '')};`);
    expect(tokens).toContain(`--sans: ${sans(1).replace(/^\d+ 1px /, '')};`);
  });
});
