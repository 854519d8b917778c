import { describe, expect, it } from 'vitest';
import type { CourseNow } from '../status/status';
import type { Reason } from './course-details';
import { countReasons, reasonNow, toClear } from './letting-go';

const reason = (why: Reason['why'], since = 5): Reason => ({ why, since });

it('a reason holds for the drop for which it was given', () => {
  const details = { reason: reason('too-hard') };
  expect(reasonNow({ state: 'dropped', stateAt: 5 }, details)).toEqual(details.reason);
  expect(reasonNow({ state: 'dropped', stateAt: 6 }, details)).toBeNull();
  expect(reasonNow({ state: 'reading', stateAt: 5 }, details)).toBeNull();
  expect(reasonNow({ state: 'dropped', stateAt: 5 }, {})).toBeNull();
});

it('reasons are counted, the most frequent first', () => {
  expect(countReasons([reason('no-time'), null, reason('too-hard'), reason('no-time')])).toEqual([
    { why: 'no-time', courses: 2 },
    { why: 'too-hard', courses: 1 },
  ]);
});

describe('toClear', () => {
  const course = (
    key: string,
    lastReadAt: number,
    { place, ...at }: { status: CourseNow['status']; silence?: CourseNow['silence']; place?: boolean },
  ) => ({
    row: { key, lastReadAt, question: null },
    at: { silence: null, ...at },
    details: place ? { place: { list: 'next' as const, at: 1 } } : {},
  });

  it('begins with what fell silent, the longest silence first, and leaves alone what is read or wanted', () => {
    const courses = [
      course('read', 9, { status: 'reading' }),
      course('planned', 0, { status: 'planned' }),
      course('held', 2, { status: 'on-hold' }),
      course('stalled', 4, { status: 'reading', silence: 'stalled' }),
      course('silent', 3, { status: 'dropped', silence: 'dropped-out' }),
      course('older', 1, { status: 'dropped', silence: 'dropped-out' }),
      course('dropped', 1, { status: 'dropped' }),
      course('next', 1, { status: 'planned', place: true }),
    ];
    expect(toClear(courses).map(({ row }) => row.key)).toEqual([
      'older',
      'silent',
      'stalled',
      'planned',
      'held',
    ]);
  });
});
