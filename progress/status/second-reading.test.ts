import { describe, expect, it } from 'vitest';
import { foldLibrary } from '../fold/fold-library';
import { chaptersTo, keyOf, Story } from '../fold/story.fixture';

/** A course of ten chapters, read and finished on day 0. */
function finished(): Story {
  const story = new Story();
  story.outline(chaptersTo(10));
  story.visit(1);
  story.visit(10);
  story.done(1, 10);
  story.mark('finished', { by: 'reader', chapterKey: keyOf(10), evidence: { counted: 10 } });
  return story;
}

const asked = (story: Story) => story.fold().row.question;

/** Reads these chapters, one a day, from day 10 on. */
function reads(story: Story, ...chapters: number[]): void {
  for (const [i, chapter] of chapters.entries()) story.visit(chapter, { day: 10 + i });
}

describe('a finished course that is read again', () => {
  it('asks at the third chapter from the beginning, and not before', () => {
    const story = finished();
    reads(story, 1, 2);
    expect(asked(story)).toBeNull();
    const third = story.visit(3, { day: 12 });
    expect(asked(story)).toEqual({ chapterKey: 'c3', since: third.startedAt, because: 'read-again' });
    expect(story.fold().row).toMatchObject({ state: 'finished', done: 10 });
  });

  it.each([
    ['one chapter thrice', [1, 1, 1], false],
    ['without the first', [2, 3, 5], true],
    ['backwards', [3, 2, 1], true],
    ['somewhere in the middle', [5, 6, 7, 8], false],
    ['two, and something looked up far on', [1, 2, 9], false],
    ['with something looked up in between', [1, 9, 2, 3], true],
  ])('%s: %j', (_name, chapters, asks) => {
    const story = finished();
    reads(story, ...chapters);
    expect(asked(story) !== null).toBe(asks);
  });

  it('takes neither glimpses nor visits that began before the finish for reading', () => {
    const story = new Story();
    story.outline(chaptersTo(10));
    for (const n of [1, 2, 3]) story.visit(n);
    story.mark('finished');
    for (const n of [1, 2, 3]) story.glimpse(n, { day: 5 });
    expect(asked(story)).toBeNull();
  });

  it('is not asked again after the answer until three more were read', () => {
    const story = finished();
    reads(story, 1, 2, 3);
    const answer = story.mark('looked-up', { day: 13 });
    expect(story.fold().row).toMatchObject({ question: null, state: 'finished', stateBy: 'reader' });
    story.visit(4, { day: 14 });
    story.visit(5, { day: 14 });
    expect(asked(story)).toBeNull();
    const before = story.fold().row;
    story.visit(6, { day: 15 });
    expect(asked(story)).toMatchObject({ chapterKey: 'c6' });
    expect(story.fold().row.passes).toMatchObject([{ finishedAt: before.finishedAt, finishedBy: 'reader' }]);
    story.undo(answer);
    expect(asked(story)).toMatchObject({ chapterKey: 'c3' });
  });

  it('opens a second pass with its own progress, and leaves the first as it was', () => {
    const story = finished();
    const first = story.fold().row.passes[0];
    reads(story, 1, 2);
    story.visit(3, { day: 12, slices: 'ffff000000000000' });
    expect(story.fold().memory.again).toEqual(['c1', 'c2']);
    story.mark('pass', { day: 13 });
    const { row, memory } = story.fold();
    expect(row).toMatchObject({ question: null, state: 'reading', done: 0 });
    expect(row.passes).toHaveLength(2);
    expect(row.passes[0]).toEqual({ ...first, engaged: row.passes[0]?.engaged });
    expect(memory.again).toEqual([]);
  });

  it('follows from the facts in any order', () => {
    const story = finished();
    reads(story, 1, 2, 3);
    story.mark('looked-up', { day: 13 });
    reads(story, 4, 5, 6);
    const reversed = foldLibrary({
      visits: [...story.visits, ...story.visits].reverse(),
      marks: [...story.marks].reverse(),
      outlines: story.outlines,
      notes: [],
    });
    expect(reversed.courses[0]?.row).toEqual(story.fold().row);
    expect(reversed.courses[0]?.row.question).not.toBeNull();
  });
});
