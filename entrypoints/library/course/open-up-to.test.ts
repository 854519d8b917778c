import { expect, it } from 'vitest';
import type { ChapterRow, ChapterState } from '@/progress/model/rows';
import { openUpTo } from './open-up-to';

const chapter = (index: number, state: ChapterState) => ({ index, state }) as ChapterRow;

it('takes what is open up to and with the chapter, but not what was skipped or is in no outline', () => {
  const [first, done, skipped, begun, later, stray] = [
    chapter(0, 'new'),
    chapter(1, 'done'),
    chapter(2, 'skipped'),
    chapter(3, 'begun'),
    chapter(4, 'new'),
    chapter(-1, 'new'),
  ] as const;
  const all = [first, done, skipped, begun, later, stray];
  expect(openUpTo(all, begun)).toEqual([first, begun]);
  expect(openUpTo(all, done)).toEqual([first]);
  expect(openUpTo(all, stray)).toEqual([]);
});
