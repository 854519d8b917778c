import { describe, expect, it } from 'vitest';
import { type Json, type Register, type RegisterName, registerKey } from '../model/register';
import { courseDetails, detailsOf } from './course-details';

const COURSE = 'own:1';
const register = (name: RegisterName, value: Json, seq = 1, courseKey = COURSE): Register => ({
  key: registerKey(name, courseKey),
  value,
  courseKey,
  device: 'here',
  seq,
});

describe('courseDetails', () => {
  it('reads what was set', () => {
    const reason = { why: 'own-words', words: 'the book is better', since: 5 };
    const registers = [
      register('plan', '2026-12-20'),
      register('order', { list: 'next', at: 1.5 }),
      register('reason', reason),
      register('author', '李雷'),
      register('price', { amount: 199, currency: 'CNY' }),
      register('bought', '2026-05-20'),
      register('access-until', '2027-05-20'),
      register('return-until', '2026-05-27'),
    ];
    const all = {
      until: '2026-12-20',
      place: { list: 'next', at: 1.5 },
      reason,
      author: '李雷',
      price: { amount: 199, currency: 'CNY' },
      bought: '2026-05-20',
      accessUntil: '2027-05-20',
      returnUntil: '2026-05-27',
    };
    expect(courseDetails(registers, [COURSE])).toEqual(all);
    expect(detailsOf(registers)([COURSE])).toEqual(all);
    expect(detailsOf(registers)(['own:2'])).toEqual({});
  });

  it('takes the latest under any of the keys, and nothing where it was taken away', () => {
    const registers = [
      register('plan', '2026-12-20', 1),
      register('plan', '2027-01-10', 2, 'book:x'),
      register('bought', '2026-05-20', 1),
      register('bought', null, 2, 'book:x'),
    ];
    expect(courseDetails(registers, ['book:x', COURSE])).toEqual({ until: '2027-01-10' });
  });

  it.each<[RegisterName, Json]>([
    ['plan', '2026-02-30'],
    ['plan', '2026-1-1'],
    ['plan', { days: ['2026-12-20'] }],
    ['order', { list: 'never', at: 1 }],
    ['order', { list: 'now', at: 'first' }],
    ['order', [COURSE]],
    ['reason', { why: 'toString', since: 1 }],
    ['reason', { why: 'too-hard' }],
    ['author', '  '],
    ['author', 7],
    ['price', { amount: -1, currency: 'CNY' }],
    ['price', { amount: 1, currency: '<b>' }],
    ['price', 199],
  ])('leaves out a %s of %j', (name, value) => {
    expect(courseDetails([register(name, value)], [COURSE])).toEqual({});
  });

  it('cuts words that are too long', () => {
    const words = 'a'.repeat(10_000);
    const { reason } = courseDetails([register('reason', { why: 'own-words', words, since: 1 })], [COURSE]);
    expect(reason?.words).toHaveLength(500);
  });
});
