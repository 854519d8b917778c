import { expect, it } from 'vitest';
import { mergeMarks, mergeVisits } from './merge-facts';
import { Story } from './story.fixture';

it('lets a visit only grow', () => {
  const visit = new Story().visit(1, { slices: 'f000000000000000', engaged: 20, media: 0.5 });
  const later = {
    ...visit,
    startedAt: visit.startedAt + 5,
    endedAt: visit.endedAt + 9,
    engaged: 10,
    slices: '0f00000000000000',
    media: 0.7,
  };
  const grown = { ...visit, endedAt: visit.endedAt + 9, engaged: 20, slices: 'ff00000000000000', media: 0.7 };
  expect(mergeVisits(visit, later)).toEqual(grown);
  expect(mergeVisits(later, visit)).toEqual(grown);
});

it('keeps what does not grow from the smaller seq, then device, then canonical JSON', () => {
  const visit = new Story().visit(1);
  expect(mergeVisits({ ...visit, seq: 9, chapterKey: 'other' }, visit)).toMatchObject({
    seq: 1,
    chapterKey: 'c1',
  });
  expect(mergeVisits({ ...visit, device: 'z', chapterKey: 'other' }, visit)).toMatchObject({
    chapterKey: 'c1',
  });
  expect(mergeVisits({ ...visit, chapterKey: 'b' }, { ...visit, chapterKey: 'a' })).toMatchObject({
    chapterKey: 'a',
  });
});

it('takes the smaller of two marks with one id', () => {
  const mark = new Story().mark('dropped');
  const twin = { ...mark, kind: 'finished' as const, seq: mark.seq + 1 };
  expect(mergeMarks(mark, twin)).toBe(mark);
  expect(mergeMarks(twin, mark)).toBe(mark);
});
