import { expect, it } from 'vitest';
import type { Mark, MarkKind, Visit } from '@/progress/model/facts';
import { happenings } from './happenings';

const mark = (seq: number, kind: MarkKind, action: string, value?: string): Mark => ({
  id: `m${seq}`,
  device: 'd',
  seq,
  kind,
  by: 'user',
  at: seq * 1000,
  action,
  courseKey: 'site:c',
  ...(value && { value }),
});

it('shows the marks of one click as one line, latest first', () => {
  const lines = happenings([], [mark(3, 'on-hold', 'b'), mark(1, 'done', 'a'), mark(2, 'finished', 'a')]);
  expect(lines.map((line) => line.id)).toEqual(['b', 'a']);
  expect(lines[1]).toMatchObject({ marks: [{ kind: 'done' }, { kind: 'finished' }] });
});

it('lets the latest of undo and redo decide, in fact order and not in the order they came', () => {
  const marks = [
    mark(4, 'undo', 'z', 'a'),
    mark(1, 'finished', 'a'),
    mark(3, 'redo', 'y', 'a'),
    mark(2, 'undo', 'x', 'a'),
  ];
  expect(happenings([], marks)).toMatchObject([{ id: 'a', undone: true }]);
  expect(happenings([], marks.slice(1))).toMatchObject([{ id: 'a', undone: false }]);
});

it('says what was read of a chapter on a day once, with all its seconds', () => {
  const visit = (id: string, chapterKey: string, hour: number, engaged: number) =>
    ({ id, chapterKey, startedAt: new Date(2026, 0, 5, hour).getTime(), engaged, minimum: 10 }) as Visit;
  const lines = happenings([visit('a', 'c1', 9, 5), visit('b', 'c1', 21, 60), visit('c', 'c2', 10, 30)], []);
  expect(lines.map((line) => line.kind === 'visit' && [line.id, line.visit.engaged])).toEqual([
    ['b', 65],
    ['c', 30],
  ]);
});
