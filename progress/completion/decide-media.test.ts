import { describe, expect, it } from 'vitest';
import type { Verdict } from '@/detection/verdict';
import { chaptersTo, keyOf, Story } from '../fold/story.fixture';
import type { Visit } from '../model/facts';
import type { Recording } from '../model/recordings';
import { decide, type Occasion } from './decide';

const ALL = 'f'.repeat(16);
const NONE = '0'.repeat(16);
const verdict = (closing: Verdict['closing']): Verdict => ({
  closing,
  score: closing === 'yes' ? 0.95 : 0.05,
  role: 'regular',
  signals: [],
});

/** A lesson of 600 seconds under which hardly anything is written, watched by somebody. */
function lesson(story: Story, chapter: number, recordings: Recording[], part: Partial<Visit> = {}): Visit {
  const visit = story.visit(chapter, { slices: NONE, engaged: 60, recordings, ...part });
  visit.evidence.mediaSeconds = 600;
  visit.evidence.cjk = 20;
  return visit;
}

function decided(story: Story, part: Partial<Occasion> = {}): string[] {
  const visit = story.visits.at(-1) as Visit;
  const page = { cjk: 20, words: 0, mediaSeconds: 600, preview: false, hiddenMedia: false };
  const settings = { readingSpeed: 500, minimumSeconds: 10 };
  const folded = story.fold();
  const occasion = { folded, visit, chapterKey: visit.chapterKey, page, verdict: verdict('no'), settings };
  return decide({ ...occasion, ...part }).map(({ kind, evidence }) => evidence.ask ?? evidence.rule ?? kind);
}

describe('a lesson is done', () => {
  it('not by an advert before it, in ten visits neither', () => {
    const story = new Story();
    story.outline(chaptersTo(10));
    for (let chapter = 1; chapter <= 10; chapter += 1) {
      lesson(story, chapter, [
        { length: 600, slices: 'e000000000000000' },
        { length: 15, slices: ALL },
      ]);
      expect(decided(story, { verdict: verdict('yes') })).toEqual([]);
    }
  });

  it('by two sittings, with an advert in the middle', () => {
    const story = new Story();
    lesson(story, 1, [{ length: 600, slices: 'ffffffff00000000' }]);
    expect(decided(story)).toEqual([]);
    lesson(story, 1, [
      { length: 15, slices: ALL },
      { length: 601.2, slices: '00000000ffffffff' },
    ]);
    expect(decided(story)).toEqual(['done']);
  });

  it('by all recordings that the page lists, over as many sittings as it takes', () => {
    const story = new Story();
    const playlist = [600, 300, 60, 20];
    const watch = (recordings: Recording[]) => {
      lesson(story, 1, recordings).evidence.playlist = playlist;
      return decided(story);
    };
    expect(watch([{ length: 600, slices: ALL }])).toEqual([]);
    expect(watch([{ length: 20, slices: ALL }])).toEqual([]);
    expect(watch([{ length: 300, slices: 'ffffffff00000000' }])).toEqual([]);
    // Nine tenths of what lasts a minute at least: 960 seconds.
    expect(watch([{ length: 301, slices: '00000000ffffffff' }])).toEqual(['done']);
  });

  it('by none of a list of which a length is not known, until it is', () => {
    const story = new Story();
    const watch = (playlist: number[], recordings: Recording[]) => {
      lesson(story, 1, recordings).evidence.playlist = playlist;
      return decided(story);
    };
    expect(watch([600, 0], [{ length: 600, slices: ALL }])).toEqual([]);
    expect(watch([600, 120], [{ length: 120, slices: ALL }])).toEqual(['done']);
  });

  it('only by the recording that the site names', () => {
    const story = new Story();
    const [first, ...others] = chaptersTo(10);
    if (first) story.outline([{ ...first, seconds: 20 }, ...others]);
    const visit = lesson(story, 1, [{ length: 8, slices: ALL }]);
    visit.evidence.mediaSeconds = 20;
    expect(decided(story)).toEqual([]);
    visit.recordings?.push({ length: 20, slices: ALL });
    expect(decided(story)).toEqual(['done']);
  });

  it('not by its caption while nothing but an advert is known here, when another visit knew more', () => {
    const story = new Story();
    lesson(story, 1, []);
    lesson(story, 1, [], { slices: ALL });
    const page = { cjk: 20, words: 0, preview: false, hiddenMedia: false };
    expect(decided(story, { page })).toEqual([]);
  });
});

describe('with nobody there', () => {
  const watched: Recording[] = [{ length: 600, slices: ALL }];
  const alone = { unattended: true } as const;

  it('three lessons are done one after the other, and the fourth when somebody is', () => {
    const story = new Story();
    for (let chapter = 1; chapter <= 3; chapter += 1) {
      const { id } = lesson(story, chapter, watched, alone);
      expect(decided(story)).toEqual(['done']);
      story.done(chapter, chapter, { evidence: { visit: id } });
    }
    const fourth = lesson(story, 4, watched, alone);
    expect(decided(story)).toEqual([]);
    delete fourth.unattended;
    expect(decided(story)).toEqual(['done']);
    story.done(4, 4, { evidence: { visit: fourth.id } });
    lesson(story, 5, watched, alone);
    expect(decided(story)).toEqual(['done']);
  });

  it('a course is not finished but asked about', () => {
    const story = new Story();
    story.outline(chaptersTo(10));
    lesson(story, 1, watched);
    story.done(1, 9);
    const last = lesson(story, 10, watched, alone);
    expect(last.chapterKey).toBe(keyOf(10));
    expect(decided(story, { verdict: verdict('yes') })).toEqual(['unattended']);
    delete last.unattended;
    expect(decided(story, { verdict: verdict('yes') })).toEqual(['done', 'closing-chapter']);
  });
});
