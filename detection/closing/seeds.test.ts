import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judged as judge } from './words.fixture';

const SEEDS = '../shared/seeds';
/** What a reader hands over: the article's text, cut before the readers' comments. */
const ends: [file: string, comments: string][] = [
  ['000_e311de9662b77b3a.txt', '<div><strong>精选留言'],
  ['002_0ca5f66cdbda86da.txt', '<style>'],
];

describe.skipIf(!existsSync(SEEDS))(`the two first pages in ${SEEDS} (skipped where they are absent)`, () => {
  it.each(ends)('%s is a closing chapter by its text alone', (file, comments) => {
    const article = readFileSync(`${SEEDS}/${file}`, 'utf8').split(comments)[0] ?? '';
    const text = article
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    expect(judge({ head: text.slice(0, 220), tail: text.slice(-220) }).closing).toBe('yes');
  });
});
