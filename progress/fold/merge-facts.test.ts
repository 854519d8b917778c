import { expect, it } from 'vitest';
import { mergeMarks, mergeVisits } from './merge-facts';
import { Story } from './story.fixture';

it('lets a visit only grow', () => {
  const visit = new Story().visit(1, {
    slices: 'f000000000000000',
    engaged: 20,
    recordings: [{ length: 60, slices: 'f000000000000000' }],
  });
  const later = {
    ...visit,
    startedAt: visit.startedAt + 5,
    endedAt: visit.endedAt + 9,
    engaged: 10,
    slices: '0f00000000000000',
    recordings: [{ length: 60, slices: '0f00000000000000' }],
  };
  const grown = {
    ...visit,
    endedAt: visit.endedAt + 9,
    engaged: 20,
    slices: 'ff00000000000000',
    recordings: [{ length: 60, slices: 'ff00000000000000' }],
  };
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

it('lets the slices of a longer text stand, and joins those of equal length', () => {
  const visit = new Story().visit(1, { slices: 'f000000000000000' });
  const { evidence } = visit;
  const longer = { ...visit, slices: '0f00000000000000', evidence: { ...evidence, cjk: 12_000 } };
  expect(mergeVisits(visit, longer)).toMatchObject({ slices: longer.slices, evidence: { cjk: 12_000 } });
  expect(mergeVisits(longer, visit)).toEqual(mergeVisits(visit, longer));
  expect(mergeVisits(longer, { ...longer, slices: 'f000000000000000' }).slices).toBe('ff00000000000000');
});

it('is attended when either was, and stopped where the later one did', () => {
  const visit = new Story().visit(1, { unattended: true, passage: 'first' });
  const { unattended: _, ...later } = { ...visit, endedAt: visit.endedAt + 1, passage: 'second' };
  expect(mergeVisits(visit, later)).toEqual(later);
  expect(mergeVisits(later, visit)).toEqual(later);
});

it('takes the smaller of two marks with one id', () => {
  const mark = new Story().mark('dropped');
  const twin = { ...mark, kind: 'finished' as const, seq: mark.seq + 1 };
  expect(mergeMarks(mark, twin)).toBe(mark);
  expect(mergeMarks(twin, mark)).toBe(mark);
});
