import { describe, expect, it } from 'vitest';
import type { Verdict } from '@/detection/verdict';
import { siteDone } from '../fold/site-done';
import { chaptersTo, keyOf, Story } from '../fold/story.fixture';
import type { Visit } from '../model/facts';
import { decide, type Occasion } from './decide';

const verdict = (closing: Verdict['closing'], score = 0.9): Verdict => ({
  closing,
  score,
  role: 'regular',
  signals: [],
});
const text = { cjk: 1000, words: 0, preview: false, hiddenMedia: false };
const settings = { readingSpeed: 500, minimumSeconds: 10 };

/** What is decided for the story's last visit. */
function decided(story: Story, part: Partial<Occasion> = {}) {
  const visit = story.visits.at(-1) as Visit;
  const occasion = {
    folded: story.fold(),
    visit,
    chapterKey: visit.chapterKey,
    page: text,
    verdict: verdict('no'),
    settings,
  };
  return decide({ ...occasion, ...part }).map(({ kind, evidence }) => evidence.ask ?? evidence.rule ?? kind);
}

describe('a chapter is done', () => {
  const read = (part: Parameters<Story['visit']>[1] = {}) => {
    const story = new Story();
    story.visit(1, part);
    return story;
  };

  it('when it was read, with the thresholds of the day as evidence', () => {
    const story = read();
    const [done] = decide({
      folded: story.fold(),
      visit: story.visits[0] as Visit,
      chapterKey: 'c1',
      page: text,
      verdict: verdict('no'),
      settings,
      detector: '7',
    });
    expect(done).toMatchObject({
      kind: 'done',
      chapterKey: 'c1',
      evidence: {
        visit: 'v1',
        seen: 1,
        engaged: 120,
        needed: 60,
        media: 0,
        readingSpeed: 500,
        detector: '7',
      },
    });
  });

  it('by several visits together', () => {
    const story = read({ slices: 'ffffffff00000000', engaged: 31 });
    expect(decided(story)).toEqual([]);
    story.visit(1, { slices: '00000000ffffffff', engaged: 31 });
    expect(decided(story)).toEqual(['done']);
  });

  it.each([
    ['a preview', { page: { ...text, preview: true } }],
    ['a caption under a video that cannot be seen', { page: { ...text, cjk: 100, hiddenMedia: true } }],
    ['less than the minimum', { settings: { readingSpeed: 1_000_000, minimumSeconds: 121 } }],
  ])('but not for %s', (_what, part) => {
    expect(decided(read(), part)).toEqual([]);
  });

  it('once only', () => {
    const story = read();
    story.done(1);
    expect(decided(story)).toEqual([]);
  });

  it('by reading even when the site had said so', () => {
    const story = read();
    story.done(1, 1, { by: 'import' });
    expect(decided(story)).toEqual(['done']);
  });

  it('not again from the same visit when the user said it is not', () => {
    const story = read();
    story.mark('not-done', { chapterKey: keyOf(1) });
    expect(decided(story)).toEqual([]);
    story.visit(1);
    expect(decided(story)).toEqual(['done']);
  });
});

describe('a course is finished', () => {
  const upTo = (
    count: number,
    done: number,
    outline: Parameters<Story['outline']>[1] | null = {},
    closing = true,
  ) => {
    const story = new Story();
    if (outline) story.outline(chaptersTo(count, closing), outline);
    story.done(1, done);
    story.visit(count);
    return story;
  };
  const yes = { verdict: verdict('yes') };

  it.each([
    ['all are done', 20, 19],
    ['the three that there are', 3, 2],
    ['one of up to nine is missing', 9, 7],
    ['two of up to twenty-nine are missing', 29, 26],
    ['a tenth of many is missing', 60, 53],
  ])('with its closing chapter when %s', (_what, count, done) => {
    expect(decided(upTo(count, done), yes)).toEqual(['done', 'closing-chapter']);
  });

  it('also when the site still calls a complete course running', () => {
    expect(decided(upTo(20, 19, { publishing: 'running' }), yes)).toEqual(['done', 'closing-chapter']);
  });

  it.each([
    ['chapters-missing', 'one of very few', upTo(4, 2)],
    ['chapters-missing', 'two of few', upTo(9, 6)],
    ['chapters-missing', 'three of some', upTo(29, 25)],
    ['chapters-missing', 'more than a tenth of many', upTo(60, 52)],
    ['outline-partial', 'though all are done', upTo(20, 19, { complete: false })],
    ['outline-unknown', 'though all are done', upTo(20, 19, null)],
  ])('only by the user’s word: %s, %s', (ask, _what, story) => {
    expect(decided(story, yes)).toEqual([ask]);
  });

  it('only by the user’s word when the closing chapter is not in the complete outline', () => {
    const story = upTo(20, 20);
    story.visit('elsewhere');
    expect(decided(story, yes)).toEqual(['outline-partial']);
  });

  it('when the outline becomes known after the closing chapter was read', () => {
    const story = upTo(20, 19, null);
    story.done(20, 20, { evidence: { ask: 'outline-unknown', verdict: verdict('yes') } });
    story.outline(chaptersTo(20));
    expect(decided(story, yes)).toEqual(['closing-chapter']);
  });

  it('when what was missing is read after the closing chapter', () => {
    const story = upTo(10, 6);
    story.done(10, 10, { evidence: { verdict: verdict('yes') } });
    story.visit(7);
    expect(decided(story)).toEqual(['done', 'closing-chapter']);
  });

  it('when the user had set the closing chapter done, but not when the site had', () => {
    const byUser = upTo(20, 19);
    byUser.done(20, 20, { by: 'user' });
    byUser.glimpse(20);
    expect(decided(byUser, yes)).toEqual(['closing-chapter']);
    const bySite = new Story();
    bySite.outline(chaptersTo(20));
    bySite.done(1, 20, { by: 'import' });
    bySite.glimpse(20);
    expect(decided(bySite, yes)).toEqual([]);
  });

  it('without a closing chapter only if it is complete, long enough and over', () => {
    expect(decided(upTo(5, 4, { publishing: 'complete' }, false))).toEqual(['done', 'all-chapters']);
    expect(decided(upTo(5, 3, { publishing: 'complete' }, false))).toEqual(['all-read']);
    expect(decided(upTo(4, 3, { publishing: 'complete' }, false))).toEqual(['all-read']);
    expect(decided(upTo(5, 2, { publishing: 'complete' }, false))).toEqual(['done']);
  });

  it('by the same rule where a chapter bears a farewell’s name and its text is none', () => {
    expect(decided(upTo(5, 4, { publishing: 'complete' }))).toEqual(['done', 'all-chapters']);
  });

  it('not twice, and not by a preview', () => {
    const story = upTo(20, 20);
    expect(decided(story, { ...yes, page: { ...text, preview: true } })).toEqual([]);
    story.mark('finished', { by: 'reader' });
    expect(decided(story, yes)).toEqual([]);
  });

  it('again in a second pass', () => {
    const story = upTo(10, 10);
    story.mark('finished');
    story.mark('pass');
    story.done(1, 9);
    story.visit(10);
    expect(decided(story, yes)).toEqual(['done', 'closing-chapter']);
  });

  it('not against the user’s word, until another chapter becomes done', () => {
    const story = upTo(20, 18);
    story.done(20);
    story.undo(story.mark('finished', { by: 'reader', chapterKey: keyOf(20) }));
    story.visit(20);
    expect(decided(story, yes)).toEqual([]);
    story.done(19);
    story.visit(20);
    expect(decided(story, yes)).toEqual(['closing-chapter']);
  });

  it('neither by a bonus that counts for nothing, nor again because of one', () => {
    const bonus = { key: 'bonus', title: 'Bonus', role: 'bonus' as const };
    const story = new Story();
    story.outline([...chaptersTo(10), bonus]);
    story.done(1, 9);
    story.done(10, 10, { evidence: { verdict: verdict('yes') } });
    story.visit('bonus');
    expect(decided(story)).toEqual(['done']);
    story.undo(story.mark('finished', { by: 'reader', chapterKey: keyOf(10) }));
    story.mark('done', { by: 'reader', chapterKey: 'bonus' });
    story.visit(10);
    expect(decided(story, yes)).toEqual([]);
  });

  it('only by the user’s word where the farewell stands in a bonus', () => {
    const story = new Story();
    story.outline([...chaptersTo(10, false), { key: 'bonus', title: 'Bonus', role: 'bonus' as const }]);
    story.done(1, 9);
    story.visit('bonus');
    expect(decided(story, yes)).toEqual(['unsure-closing']);
  });

  it('not while the user has dropped it', () => {
    const story = upTo(20, 19);
    story.mark('dropped');
    expect(decided(story, yes)).toEqual(['done']);
  });
});

describe('the site’s own record', () => {
  const sighted = chaptersTo(4).map((chapter) => ({ ...chapter, siteDone: chapter.key !== keyOf(4) }));
  const record = (tell: (story: Story) => void) => {
    const story = new Story();
    story.outline(chaptersTo(4));
    story.glimpse(1);
    tell(story);
    return siteDone(story.fold(), sighted);
  };

  it('is taken over once', () => {
    expect(record(() => {})).toEqual(['c1', 'c2', 'c3']);
    expect(record((story) => story.done(1, 3, { by: 'import' }))).toEqual([]);
  });

  it('never against the reader or the user, nor into a second pass', () => {
    expect(record((story) => story.done(1))).toEqual(['c2', 'c3']);
    expect(record((story) => story.mark('not-done', { chapterKey: 'c2' }))).toEqual(['c1', 'c3']);
    expect(record((story) => story.undo(story.mark('done', { by: 'import', chapterKey: 'c3' })))).toEqual([
      'c1',
      'c2',
    ]);
    const second = record((story) => {
      story.done(1, 3);
      story.mark('finished');
      story.mark('pass');
    });
    expect(second).toEqual([]);
  });
});
