import { describe, expect, it } from 'vitest';
import type { Folded } from '../fold/fold-course';
import { chaptersTo, DAY, keyOf, START, Story } from '../fold/story.fixture';
import type { Mark } from '../model/facts';
import { statusAt } from './status';

const settings = { dropAfterDays: 30 };

/** How a course comes to stand where it stands, told from day 0; the day on which something happens then. */
const before: Record<string, (story: Story) => number | undefined> = {
  seen: (story) => void story.glimpse(1),
  planned: (story) => void story.mark('planned'),
  reading: (story) => void story.visit(1),
  'reading by the user': (story) => void story.mark('reading'),
  'on-hold': (story) => void story.mark('on-hold'),
  dropped: (story) => void story.mark('dropped'),
  'finished by the reader': (story) => {
    story.visit(1);
    return void story.mark('finished', { by: 'reader', chapterKey: keyOf(1) });
  },
  'finished by the user': (story) => void story.mark('finished'),
  'second pass': (story) => {
    story.mark('finished');
    return void story.mark('pass');
  },
  'second pass dropped': (story) => {
    story.mark('finished');
    story.mark('pass');
    return void story.mark('dropped');
  },
  stalled: (story) => {
    story.visit(1);
    return 15;
  },
  'dropped out': (story) => {
    story.visit(1);
    return 40;
  },
  comeback: (story) => {
    story.visit(1);
    story.visit(2, { day: 20 });
    return 21;
  },
  'caught up': (story) => {
    story.visit(1);
    story.done(1, 20);
    return 40;
  },
  'second pass abandoned': (story) => {
    story.mark('finished');
    story.mark('pass');
    return 40;
  },
  forgotten: (story) => {
    story.visit(1);
    return void story.mark('forgotten');
  },
  'no course': (story) => {
    story.visit(1);
    return void story.mark('not-a-course');
  },
};

/** What happens on that day, and how many days are then let pass. */
const events: Record<string, (story: Story, day: number) => number | undefined> = {
  glimpse: (story, day) => void story.glimpse(2, { day }),
  visit: (story, day) => void story.visit(2, { day }),
  planned: (story, day) => void story.mark('planned', { day }),
  reading: (story, day) => void story.mark('reading', { day }),
  'on-hold': (story, day) => void story.mark('on-hold', { day }),
  dropped: (story, day) => void story.mark('dropped', { day }),
  finished: (story, day) => void story.mark('finished', { day }),
  'reader finishes': (story, day) => void story.mark('finished', { day, by: 'reader' }),
  'import finishes': (story, day) => void story.mark('finished', { day, by: 'import' }),
  'not-yet': (story, day) => void story.mark('not-yet', { day }),
  pass: (story, day) => void story.mark('pass', { day }),
  'site has chapters done': (story, day) => void story.done(3, 3, { day, by: 'import' }),
  'all chapters done': (story, day) => void story.done(1, 20, { day }),
  'chapters appear': (story, day) => void story.outline(chaptersTo(25), { day }),
  forgotten: (story, day) => void story.mark('forgotten', { day }),
  restored: (story, day) => void story.mark('restored', { day }),
  'not-a-course': (story, day) => void story.mark('not-a-course', { day }),
  'looked-up': (story, day) => void story.mark('looked-up', { day }),
  'three chapters read': (story, day) => {
    for (const chapter of [1, 2, 3]) story.visit(chapter, { day });
    return undefined;
  },
  'undo of the last': (story, day) => {
    const last = story.marks.at(-1);
    return void (last && takeBack(story, last, day));
  },
  'undo and redo': (story, day) => {
    const last = story.marks.at(-1);
    if (last) takeBack(story, last, day);
    const isForgotten = last?.kind === 'forgotten';
    return void (isForgotten ? story.mark('forgotten', { day }) : last && story.redo(last, { day }));
  },
  '15 days': () => 15,
  '40 days': () => 40,
};

/** Takes a mark back as `undo` does: what forgot is lifted. */
function takeBack(story: Story, last: Mark, day: number): void {
  if (last.kind === 'forgotten') story.mark('restored', { day, lifts: [last.id], value: last.action });
  else story.undo(last, { day });
}

/** What a person is told. */
function told({ row }: Folded, now: number): string {
  if (row.forgottenAt !== undefined) return 'forgotten';
  if (row.hidden) return 'no course';
  const { status, silence, comeback, caughtUp } = statusAt(row, now, settings);
  if (caughtUp) return `${status}, caught up`;
  if (silence === 'dropped-out') return 'dropped out';
  if (silence === 'stalled') return `${status}, stalled`;
  return comeback ? `${status}, comeback` : status;
}

const names = Object.keys(events);
/** Reading three chapters of a finished course asks a question, and moves it no further than reading one does. */
const alike = (name: string) => (name === 'three chapters read' ? 'visit' : name);
const same = (status: string, but: Record<string, string> = {}) =>
  names.map((name) => but[alike(name)] ?? status);

/** What is told after each event: the same as before, or nearly always so, but for those named. */
const table: Record<string, string[]> = {
  seen: same('seen', {
    visit: 'reading',
    planned: 'planned',
    reading: 'reading',
    'on-hold': 'on-hold',
    dropped: 'dropped',
    finished: 'finished',
    'reader finishes': 'finished',
    'import finishes': 'finished',
    pass: 'reading',
    'site has chapters done': 'reading',
    forgotten: 'forgotten',
    'not-a-course': 'no course',
  }),
  planned: same('planned', {
    visit: 'reading',
    reading: 'reading',
    'on-hold': 'on-hold',
    dropped: 'dropped',
    finished: 'finished',
    pass: 'reading',
    forgotten: 'forgotten',
    'not-a-course': 'no course',
    'undo of the last': 'seen',
  }),
  reading: same('reading', {
    planned: 'planned',
    'on-hold': 'on-hold',
    dropped: 'dropped',
    finished: 'finished',
    'reader finishes': 'finished',
    'import finishes': 'finished',
    'all chapters done': 'reading, caught up',
    forgotten: 'forgotten',
    'not-a-course': 'no course',
    '15 days': 'reading, stalled',
    '40 days': 'dropped out',
  }),
  'reading by the user': same('reading', {
    planned: 'planned',
    'on-hold': 'on-hold',
    dropped: 'dropped',
    finished: 'finished',
    'reader finishes': 'finished',
    'all chapters done': 'reading, caught up',
    forgotten: 'forgotten',
    'not-a-course': 'no course',
    'undo of the last': 'seen',
    '15 days': 'reading, stalled',
    '40 days': 'dropped out',
  }),
  'on-hold': same('on-hold', {
    visit: 'reading',
    planned: 'planned',
    reading: 'reading',
    dropped: 'dropped',
    finished: 'finished',
    pass: 'reading',
    forgotten: 'forgotten',
    'not-a-course': 'no course',
    'undo of the last': 'seen',
  }),
  dropped: same('dropped', {
    visit: 'reading',
    planned: 'planned',
    reading: 'reading',
    'on-hold': 'on-hold',
    finished: 'finished',
    pass: 'reading',
    forgotten: 'forgotten',
    'not-a-course': 'no course',
    'undo of the last': 'seen',
  }),
  'finished by the reader': same('finished', {
    planned: 'planned',
    reading: 'reading',
    'on-hold': 'on-hold',
    dropped: 'dropped',
    'not-yet': 'reading',
    pass: 'reading',
    forgotten: 'forgotten',
    'not-a-course': 'no course',
    'undo of the last': 'reading',
  }),
  'finished by the user': same('finished', {
    pass: 'reading',
    forgotten: 'forgotten',
    'not-a-course': 'no course',
    'undo of the last': 'seen',
  }),
  'second pass': same('reading', {
    planned: 'planned',
    'on-hold': 'on-hold',
    dropped: 'finished',
    finished: 'finished',
    'reader finishes': 'finished',
    'all chapters done': 'reading, caught up',
    forgotten: 'forgotten',
    'not-a-course': 'no course',
    'undo of the last': 'finished',
    '15 days': 'reading, stalled',
    '40 days': 'finished',
  }),
  'second pass dropped': same('finished', {
    visit: 'reading',
    planned: 'planned',
    reading: 'reading',
    'on-hold': 'on-hold',
    pass: 'reading',
    forgotten: 'forgotten',
    'not-a-course': 'no course',
    'undo of the last': 'reading',
  }),
  stalled: same('reading, stalled', {
    visit: 'reading, comeback',
    planned: 'planned',
    reading: 'reading',
    'on-hold': 'on-hold',
    dropped: 'dropped',
    finished: 'finished',
    'reader finishes': 'finished',
    'import finishes': 'finished',
    pass: 'reading',
    'site has chapters done': 'reading',
    'all chapters done': 'reading, caught up',
    forgotten: 'forgotten',
    'not-a-course': 'no course',
    '40 days': 'dropped out',
  }),
  'dropped out': same('dropped out', {
    visit: 'reading, comeback',
    planned: 'planned',
    reading: 'reading',
    'on-hold': 'on-hold',
    dropped: 'dropped',
    finished: 'finished',
    'reader finishes': 'finished',
    'import finishes': 'finished',
    pass: 'reading',
    'site has chapters done': 'reading',
    'all chapters done': 'reading, caught up',
    forgotten: 'forgotten',
    'not-a-course': 'no course',
  }),
  comeback: same('reading, comeback', {
    visit: 'reading',
    planned: 'planned',
    'on-hold': 'on-hold',
    dropped: 'dropped',
    finished: 'finished',
    'reader finishes': 'finished',
    'import finishes': 'finished',
    'all chapters done': 'reading, caught up',
    forgotten: 'forgotten',
    'not-a-course': 'no course',
    '15 days': 'reading, stalled',
    '40 days': 'dropped out',
  }),
  'caught up': same('reading, caught up', {
    planned: 'planned',
    'on-hold': 'on-hold',
    dropped: 'dropped',
    finished: 'finished',
    'reader finishes': 'finished',
    'import finishes': 'finished',
    pass: 'reading',
    'chapters appear': 'dropped out',
    forgotten: 'forgotten',
    'not-a-course': 'no course',
    'undo of the last': 'dropped out',
  }),
  'second pass abandoned': same('finished', {
    visit: 'reading',
    planned: 'planned',
    reading: 'reading',
    'on-hold': 'on-hold',
    pass: 'reading',
    'site has chapters done': 'reading',
    'all chapters done': 'reading, caught up',
    forgotten: 'forgotten',
    'not-a-course': 'no course',
  }),
  forgotten: same('reading', {
    glimpse: 'seen',
    'looked-up': 'seen',
    planned: 'planned',
    'on-hold': 'on-hold',
    dropped: 'dropped',
    finished: 'finished',
    'reader finishes': 'finished',
    'import finishes': 'finished',
    'not-yet': 'seen',
    'all chapters done': 'seen',
    'chapters appear': 'forgotten',
    forgotten: 'forgotten',
    'not-a-course': 'no course',
    'undo and redo': 'forgotten',
    '15 days': 'forgotten',
    '40 days': 'forgotten',
  }),
  'no course': same('no course', {
    forgotten: 'forgotten',
    restored: 'reading',
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
    const day = before[from]?.(story) ?? 1;
    const passed = events[name]?.(story, day) ?? 0;
    expect(told(story.fold(), START + (day + passed) * DAY)).toBe(expected);
  });

  it('names every status and every event', () => {
    expect(Object.keys(table)).toEqual(Object.keys(before));
    expect(Object.values(table).map((row) => row.length)).toEqual(
      Object.values(table).map(() => names.length),
    );
  });
});
