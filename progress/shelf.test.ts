import { describe, expect, it } from 'vitest';
import { statusAt } from './status';
import { chaptersTo, DAY, keyOf, START, Story } from './story.fixture';

const settings = { dropAfterDays: 30 };

/** How a course comes to stand where it stands, on day 0. */
const before: Record<string, (story: Story) => void> = {
  seen: (story) => story.glimpse(1),
  planned: (story) => story.mark('planned'),
  reading: (story) => story.visit(1),
  'reading by the user': (story) => story.mark('reading'),
  'on-hold': (story) => story.mark('on-hold'),
  dropped: (story) => story.mark('dropped'),
  'finished by the reader': (story) => {
    story.visit(1);
    story.mark('finished', { by: 'reader', chapterKey: keyOf(1) });
  },
  'finished by the user': (story) => story.mark('finished'),
  'second pass': (story) => {
    story.mark('finished');
    story.mark('pass');
  },
  'second pass dropped': (story) => {
    story.mark('finished');
    story.mark('pass');
    story.mark('dropped');
  },
};

/** What happens next, on day 1, and how many days are then let pass. */
const events: Record<string, (story: Story) => number | undefined> = {
  glimpse: (story) => void story.glimpse(2, { day: 1 }),
  visit: (story) => void story.visit(2, { day: 1 }),
  planned: (story) => void story.mark('planned', { day: 1 }),
  reading: (story) => void story.mark('reading', { day: 1 }),
  'on-hold': (story) => void story.mark('on-hold', { day: 1 }),
  dropped: (story) => void story.mark('dropped', { day: 1 }),
  finished: (story) => void story.mark('finished', { day: 1 }),
  'reader finishes': (story) => void story.mark('finished', { day: 1, by: 'reader' }),
  'import finishes': (story) => void story.mark('finished', { day: 1, by: 'import' }),
  'not-yet': (story) => void story.mark('not-yet', { day: 1 }),
  pass: (story) => void story.mark('pass', { day: 1 }),
  'site has chapters done': (story) => void story.done(3, 3, { day: 1, by: 'import' }),
  'undo of the last': (story) => {
    const last = story.marks.at(-1);
    return void (last && story.undo(last, { day: 1 }));
  },
  '40 days': () => 40,
};

const names = Object.keys(events);
const same = (status: string, but: Record<string, string> = {}) => names.map((name) => but[name] ?? status);

/** Status after each event, in the order above. `gone`: no facts are left. */
const table: Record<string, string[]> = {
  seen: [
    'seen',
    'reading',
    'planned',
    'reading',
    'on-hold',
    'dropped',
    'finished',
    'finished',
    'finished',
    'seen',
    'reading',
    'reading',
    'seen',
    'seen',
  ],
  planned: same('planned', {
    visit: 'reading',
    reading: 'reading',
    'on-hold': 'on-hold',
    dropped: 'dropped',
    finished: 'finished',
    pass: 'reading',
    'undo of the last': 'seen',
  }),
  reading: same('reading', {
    planned: 'planned',
    'on-hold': 'on-hold',
    dropped: 'dropped',
    finished: 'finished',
    'reader finishes': 'finished',
    'import finishes': 'finished',
    '40 days': 'dropped',
  }),
  'reading by the user': same('reading', {
    planned: 'planned',
    'on-hold': 'on-hold',
    dropped: 'dropped',
    finished: 'finished',
    'reader finishes': 'finished',
    'undo of the last': 'seen',
    '40 days': 'dropped',
  }),
  'on-hold': same('on-hold', {
    visit: 'reading',
    planned: 'planned',
    reading: 'reading',
    dropped: 'dropped',
    finished: 'finished',
    pass: 'reading',
    'undo of the last': 'seen',
  }),
  dropped: same('dropped', {
    visit: 'reading',
    planned: 'planned',
    reading: 'reading',
    'on-hold': 'on-hold',
    finished: 'finished',
    pass: 'reading',
    'undo of the last': 'seen',
  }),
  'finished by the reader': same('finished', {
    planned: 'planned',
    reading: 'reading',
    'on-hold': 'on-hold',
    dropped: 'dropped',
    'not-yet': 'reading',
    pass: 'reading',
    'undo of the last': 'reading',
  }),
  'finished by the user': same('finished', { pass: 'reading', 'undo of the last': 'seen' }),
  'second pass': same('reading', {
    planned: 'planned',
    'on-hold': 'on-hold',
    dropped: 'finished',
    finished: 'finished',
    'reader finishes': 'finished',
    'undo of the last': 'finished',
    '40 days': 'finished',
  }),
  'second pass dropped': same('finished', {
    visit: 'reading',
    planned: 'planned',
    reading: 'reading',
    'on-hold': 'on-hold',
    pass: 'reading',
    'undo of the last': 'reading',
  }),
};

describe('status × event → status', () => {
  const cases = Object.entries(table).flatMap(([from, row]) =>
    names.map((name, i) => [from, name, row[i]] as const),
  );

  it.each(cases)('%s, %s → %s', (from, name, expected) => {
    const story = new Story();
    story.outline(chaptersTo(20));
    before[from]?.(story);
    const days = events[name]?.(story) ?? 1;
    expect(statusAt(story.fold().row, START + days * DAY, settings).status).toBe(expected);
  });

  it('names every status and every event', () => {
    expect(Object.keys(table)).toEqual(Object.keys(before));
    expect(Object.values(table).map((row) => row.length)).toEqual(
      Object.values(table).map(() => names.length),
    );
  });
});

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
