import { describe, expect, it } from 'vitest';
import { Story } from '../fold/story.fixture';
import type { Visit } from '../model/facts';
import { emptySlices } from '../model/slices';
import { measuredSpeed } from './measured-speed';

/** Tells a visit whose page had this. */
function visit(
  story: Story,
  chapter: number,
  { evidence, ...part }: Partial<Omit<Visit, 'evidence'>> & { evidence: Partial<Visit['evidence']> },
): void {
  Object.assign(story.visit(chapter, part).evidence, evidence);
}

describe('measuredSpeed', () => {
  it('takes the median of seconds a character, and mean and deviation of seconds a chapter', () => {
    const story = new Story();
    for (const [chapter, engaged] of [60, 120, 900].entries()) story.visit(chapter, { engaged });
    expect(measuredSpeed(story.visits)).toEqual({
      perCharacter: 0.12,
      perRecordedSecond: null,
      // Of 60, 120 and 900: the mean is 360, the squares sum up to 90,000 + 57,600 + 291,600.
      perChapter: { seconds: 360, deviation: Math.sqrt(439_200 / 2) },
    });
  });

  it('counts a word as 500/265 characters', () => {
    const story = new Story();
    for (const chapter of [1, 2, 3])
      visit(story, chapter, { engaged: 300, evidence: { cjk: 0, words: 530 } });
    expect(measuredSpeed(story.visits).perCharacter).toBeCloseTo(0.3, 10);
  });

  it('puts the visits of one chapter together, over both sittings and all of its pages', () => {
    const story = new Story();
    for (const chapter of [1, 2, 3]) {
      story.visit(chapter, { engaged: 40, slices: 'ffffffff00000000' });
      story.visit(chapter, { engaged: 60, slices: '00000000ffffffff' });
    }
    expect(measuredSpeed(story.visits)).toMatchObject({ perCharacter: 0.1, perChapter: { seconds: 100 } });

    const paged = new Story();
    for (const chapter of [1, 2, 3])
      for (const own of [1, 2])
        visit(paged, chapter, { engaged: 100, evidence: { screens: { own, of: 2 } } });
    expect(measuredSpeed(paged.visits)).toMatchObject({ perCharacter: 0.1, perChapter: { seconds: 200 } });
  });

  it('knows double speed by what a recorded second takes', () => {
    const story = new Story();
    const recordings = [{ length: 600, slices: 'f'.repeat(16) }];
    for (const chapter of [1, 2, 3])
      visit(story, chapter, {
        engaged: 300,
        slices: emptySlices,
        recordings,
        evidence: { cjk: 50, mediaSeconds: 600 },
      });
    expect(measuredSpeed(story.visits)).toMatchObject({
      perCharacter: null,
      perRecordedSecond: 0.5,
      perChapter: { seconds: 300, deviation: 0 },
    });
  });

  it('leaves out glimpses, chapters read in part, and what fewer than three chapters tell', () => {
    const story = new Story();
    story.visit(1);
    story.visit(2);
    story.visit(3, { slices: 'ffffffff00000000' });
    story.visit(4, { engaged: 3 });
    visit(story, 5, { evidence: { screens: { own: 1, of: 2 } } });
    expect(measuredSpeed(story.visits)).toEqual({
      perCharacter: null,
      perRecordedSecond: null,
      perChapter: null,
    });
  });
});
