import { describe, expect, it } from 'vitest';
import { chaptersTo, DAY, START, Story } from '../fold/story.fixture';

describe('who decides', () => {
  it('releases a user-set shelf only by a visit that starts later', () => {
    const story = new Story();
    const visit = story.visit(1);
    story.mark('dropped');
    visit.engaged = 900;
    visit.endedAt += 3 * DAY;
    expect(story.fold().row.state).toBe('dropped');
    story.visit(1);
    expect(story.fold().row).toMatchObject({ state: 'reading', stateBy: 'reader' });
  });

  it('keeps the date of the reader when the user agrees', () => {
    const story = new Story();
    story.visit(1);
    story.mark('finished', { by: 'reader', day: 1 });
    story.mark('finished', { day: 5 });
    expect(story.fold().row).toMatchObject({ stateBy: 'user', finishedAt: START + DAY });
  });

  it('keeps the first pass as it was, with its dates, beside the second', () => {
    const story = new Story();
    story.outline(chaptersTo(3));
    for (const n of [1, 2, 3]) story.visit(n, { day: n });
    story.done(1, 3);
    story.mark('finished', { by: 'reader', day: 3 });
    story.mark('pass', { day: 10 });
    story.visit(1, { day: 11 });
    story.done(1, 1, { day: 11 });
    const { row, chapters } = story.fold();
    expect(row.passes).toMatchObject([
      {
        number: 1,
        startedAt: START,
        finishedAt: START + 3 * DAY,
        finishedBy: 'reader',
        done: 3,
        engaged: 360,
      },
      { number: 2, startedAt: START + 10 * DAY, done: 1, engaged: 120 },
    ]);
    expect(row).toMatchObject({ state: 'reading', done: 1, counted: 3, engaged: 480 });
    expect(chapters.map((chapter) => chapter.state)).toEqual(['done', 'new', 'new']);
  });
});
