import { describe, expect, it } from 'vitest';
import type { OutlineChapter } from '@/detection/reader';
import { chaptersTo, keyOf, Story } from '../fold/story.fixture';
import { forgiven } from './course-end';
import { cardOf, type Decided } from './decide';
import { reads, saying } from './story-reader.fixture';

const said = (decided: readonly Decided[]) =>
  decided.map(({ kind, evidence }) => evidence.ask ?? evidence.rule ?? kind);

/** Every chapter up to `last` in order, each naming the next; what came of each but *done*. */
function readsTo(story: Story, last: number, but: readonly number[] = []): Record<number, string> {
  const events: Record<number, string> = {};
  for (let n = 1; n <= last; n += 1) {
    if (but.includes(n)) continue;
    const [what = 'done'] = said(reads(story, n, { namesNext: n < last })).slice(-1);
    if (what !== 'done') events[n] = what;
  }
  return events;
}

function course(chapters: OutlineChapter[] | number, part: Parameters<Story['outline']>[1] = {}): Story {
  const story = new Story();
  story.outline(typeof chapters === 'number' ? chaptersTo(chapters, false) : chapters, part);
  return story;
}

const extra = (role: 'quiz' | 'bonus' | 'appendix'): OutlineChapter => ({ key: role, title: role, role });

it.each([
  [1, 0],
  [4, 0],
  [5, 1],
  [9, 1],
  [10, 2],
  [29, 2],
  [30, 3],
  [60, 6],
])('of %i chapters that count %i may be missing', (counted, missing) => {
  expect(forgiven(counted)).toBe(missing);
});

describe('a whole list without a farewell', () => {
  it.each([2, 4, 5, 24, 60])('of %i asks at its last chapter and not before', (count) => {
    expect(readsTo(course(count), count)).toEqual({ [count]: 'all-read' });
  });

  it('asks at its last chapter though some were left out, as far as that is forgiven', () => {
    expect(readsTo(course(24), 24, [3, 11])).toEqual({ 24: 'all-read' });
    expect(readsTo(course(24), 24, [3, 11, 12])).toEqual({});
    expect(readsTo(course(4), 4, [2])).toEqual({});
  });

  it('asks at whichever chapter completes it, and not while the next one is still to be read', () => {
    const story = course(10);
    reads(story, 10);
    expect(readsTo(story, 9)).toEqual({ 9: 'all-read' });
  });

  it('asks once, and not again for what was left out', () => {
    const story = course(24);
    readsTo(story, 24, [3, 11]);
    expect(said(reads(story, 3))).toEqual(['done']);
    expect(said(reads(story, 11))).toEqual(['done']);
    expect(story.fold().row.question).toMatchObject({ chapterKey: keyOf(24), because: 'all-read' });
  });

  it('pays no heed to what does not count, nor to what the user skipped', () => {
    const story = course([...chaptersTo(6, false), extra('quiz'), extra('appendix')]);
    story.mark('skipped', { chapterKey: keyOf(2) });
    expect(readsTo(story, 6, [2])).toEqual({ 6: 'all-read' });
    expect(said(reads(story, 'quiz'))).toEqual(['done']);
  });

  it('is caught up where more will come', () => {
    const story = course(24, { publishing: 'running' });
    expect(readsTo(story, 24)).toEqual({});
    expect(story.fold().row).toMatchObject({ caughtUp: true, question: null });
  });

  it('of fewer than five asks in popup and badge only', () => {
    const small = course(4);
    readsTo(small, 3);
    expect(cardOf(reads(small, 4))).toBeNull();
    expect(small.fold().row.question).toMatchObject({ because: 'all-read' });
    const five = course(5);
    readsTo(five, 4);
    expect(cardOf(reads(five, 5))).toBe('ask');
  });

  it('of one chapter is no course of which to ask', () => {
    expect(said(reads(course(1), 1))).toEqual(['done']);
  });

  it('asks although an earlier chapter bears a farewell’s name', () => {
    const chapters = chaptersTo(12, false).map((chapter, i) => ({
      ...chapter,
      ...(i === 4 ? { role: 'closing' as const } : {}),
    }));
    expect(readsTo(course(chapters), 12)).toEqual({ 12: 'all-read' });
  });
});

describe('after an answer', () => {
  const answered = (kind: 'not-yet' | 'looked-up') => {
    const story = course(10);
    readsTo(story, 10, [4]);
    return { story, answer: story.mark(kind) };
  };

  it('*not yet* is not asked again until a chapter new to the list is done', () => {
    const { story } = answered('not-yet');
    expect(said(reads(story, 4))).toEqual(['done']);
    story.outline(chaptersTo(12, false), { day: 9 });
    expect(said(reads(story, 11))).toEqual(['done']);
    expect(said(reads(story, 12))).toEqual(['all-read']);
  });

  it('*only looking things up* is not asked again, until that is taken back', () => {
    const { story, answer } = answered('looked-up');
    expect(story.fold().row).toMatchObject({ question: null, state: 'reading' });
    story.outline(chaptersTo(12, false), { day: 9 });
    reads(story, 11);
    expect(said(reads(story, 12, { verdict: saying('unsure') }))).toEqual(['done']);
    story.undo(answer);
    expect(story.fold().row.question).toMatchObject({ because: 'all-read' });
    story.mark('not-done', { chapterKey: keyOf(12) });
    expect(said(reads(story, 12))).toEqual(['all-read']);
  });

  it('*only looking things up* does not hide a farewell', () => {
    const { story } = answered('looked-up');
    expect(said(reads(story, 4, { verdict: saying('yes') }))).toEqual(['done', 'closing-chapter']);
  });
});

describe('a part of a list without a farewell', () => {
  const part = (count: number) => course(count, { complete: false });

  it.each([2, 4, 5, 24])('of %i asks at the page that leads no further', (count) => {
    expect(readsTo(part(count), count)).toEqual({ [count]: 'last-page' });
  });

  it('asks in popup and badge only where fewer than five were read', () => {
    const story = part(5);
    readsTo(story, 4, [2]);
    expect(cardOf(reads(story, 5))).toBeNull();
    expect(story.fold().row.question).toMatchObject({ because: 'last-page' });
  });

  it.each<[string, (story: Story) => Decided[]]>([
    ['where the page leads on', (story) => reads(story, 6, { namesNext: true })],
    [
      'where chapters are missing',
      (story) => {
        story.outline(chaptersTo(9, false), { complete: false, day: 1 });
        return reads(story, 6);
      },
    ],
    [
      'where another site’s list has one that was not read',
      (story) => {
        const other = { key: 'x', title: 'Only there' };
        story.outline([other], { complete: false, courseKey: 'book:mirror.test/x' });
        story.mark('same-course', { value: 'book:mirror.test/x' });
        return reads(story, 6);
      },
    ],
  ])('asks nothing %s', (_why, end) => {
    const story = part(6);
    for (let n = 1; n <= 5; n += 1) reads(story, n, { namesNext: true });
    expect(said(end(story))).toEqual(['done']);
  });

  it('asks nothing where no page ever led to another, nor where there is no list', () => {
    const story = part(6);
    for (let n = 1; n <= 6; n += 1) expect(said(reads(story, n))).toEqual(['done']);
    const listless = new Story();
    for (let n = 1; n <= 6; n += 1) reads(listless, n, { namesNext: n < 6 });
    expect(listless.fold().row.question).toBeNull();
  });

  it('asks at a last page that does not count', () => {
    const story = course([...chaptersTo(8, false), extra('appendix')], { complete: false });
    for (let n = 1; n <= 8; n += 1) reads(story, n, { namesNext: true });
    expect(said(reads(story, 'appendix'))).toEqual(['last-page']);
  });
});

describe('a farewell’s name on the last chapter that counts', () => {
  const named = [...chaptersTo(12), extra('quiz'), extra('bonus'), extra('appendix')];

  it.each(['no', 'unsure'] as const)('asks where its text says %s, whatever follows', (closing) => {
    expect(said(reads(course(named), 12, { verdict: saying(closing) }))).toEqual(['unsure-closing']);
    const part = course(named, { complete: false });
    expect(said(reads(part, 12, { verdict: saying(closing), namesNext: true }))).toEqual(['unsure-closing']);
  });

  it('asks also where only the verdict knows the name', () => {
    expect(said(reads(course(12), 12, { verdict: saying('no', 'closing') }))).toEqual(['unsure-closing']);
  });

  it('says nothing where a chapter that counts follows, or a page that is not listed', () => {
    const more = [...chaptersTo(12), { key: 'more', title: 'More' }];
    expect(said(reads(course(more), 12))).toEqual(['done']);
    expect(
      said(reads(course(12, { complete: false }), 12, { namesNext: true, verdict: saying('no', 'closing') })),
    ).toEqual(['done']);
  });

  it('is enough of an end for a doubtful text only when the chapters are done', () => {
    expect(said(reads(course(12), 12, { verdict: saying('unsure') }))).toEqual(['done']);
    const story = course(12);
    readsTo(story, 11);
    expect(said(reads(story, 12, { verdict: saying('unsure') }))).toEqual(['unsure-closing']);
  });
});

describe('a recognised farewell', () => {
  it('on a part of a list asks again when all that is known is read', () => {
    const story = course(12, { complete: false });
    expect(said(reads(story, 12, { verdict: saying('yes') }))).toEqual(['outline-partial']);
    story.mark('not-yet');
    const events = Object.entries(readsTo(story, 11));
    expect(events).toEqual([['11', 'outline-partial']]);
  });

  it('that a larger list contradicts later stays a finish, and the list is said to have grown', () => {
    const story = course(12, { complete: false });
    readsTo(story, 11);
    reads(story, 12, { verdict: saying('yes') });
    story.mark('finished', { evidence: { counted: 12 } });
    story.outline(chaptersTo(30, false), { day: 3 });
    expect(story.fold().row).toMatchObject({ state: 'finished', newAfterFinish: 18 });
  });
});
