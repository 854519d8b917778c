import { describe, expect, it } from 'vitest';
import { ALL_SEEN, chaptersTo, DAY, keyOf, START, Story } from './story.fixture';

describe('chapters', () => {
  it('joins what the visits of a pass saw and adds up what they took', () => {
    const story = new Story();
    story.visit(1, {
      slices: 'ff00000000000000',
      engaged: 30,
      recordings: [{ length: 600, slices: 'ff00000000000000' }],
    });
    story.visit(1, {
      slices: '00ff000000000000',
      engaged: 40,
      recordings: [{ length: 600, slices: '0f0f000000000000' }],
    });
    expect(story.fold().chapters[0]).toMatchObject({
      slices: 'ffff000000000000',
      engaged: 70,
      media: 12 / 64,
      state: 'begun',
    });
  });

  it('is read when each of the pages that it lies on was', () => {
    const story = new Story();
    const page = (own: number, slices: string, playlist: number[]) => {
      const visit = story.visit(1, { slices, recordings: [{ length: 100 * own, slices: ALL_SEEN }] });
      visit.evidence = { ...visit.evidence, screens: { own, of: 2 }, playlist };
    };
    page(1, ALL_SEEN, [100, 0]);
    page(1, 'ff00000000000000', [100, 0]);
    expect(story.fold().chapters[0]).toMatchObject({ slices: 'ffffffff00000000', media: 0.5 });
    page(2, 'ffffffff00000000', [0, 200]);
    expect(story.fold().chapters[0]).toMatchObject({ slices: 'ffffffffffff0000', media: 1 });
  });

  it('gives a visit to the pass opened before it began, not before it ended', () => {
    const story = new Story();
    const visit = story.visit(1);
    story.mark('pass');
    visit.endedAt += 10 * DAY;
    expect(story.fold().chapters[0]).toMatchObject({ engaged: 0, state: 'new' });
  });

  it('lets the user beat the reader and the site', () => {
    const story = new Story();
    const visit = story.visit(1);
    story.done(1, 1, { evidence: { visit: visit.id } });
    story.mark('not-done', { chapterKey: keyOf(1) });
    story.done(1, 1, { by: 'import' });
    story.done(1, 1, { evidence: { visit: visit.id } });
    expect(story.fold().chapters[0]).toMatchObject({ state: 'new', engaged: 0 });
    const again = story.visit(1);
    story.done(1, 1, { evidence: { visit: again.id } });
    expect(story.fold().chapters[0]).toMatchObject({ state: 'done', doneBy: 'reader', engaged: 120 });
  });

  it('lets the reader beat the site, whichever came first', () => {
    const story = new Story();
    story.visit(1);
    story.done(1, 1, { by: 'import' });
    expect(story.fold().chapters[0]?.doneBy).toBe('import');
    story.done(1);
    story.done(1, 1, { by: 'import' });
    expect(story.fold().chapters[0]?.doneBy).toBe('reader');
  });

  it('demands reading anew when a reader’s done was taken back', () => {
    const story = new Story();
    story.visit(1);
    story.done(1);
    const [done] = story.marks;
    if (done) story.undo(done);
    expect(story.fold().chapters[0]).toMatchObject({ state: 'new', engaged: 0 });
    if (done) story.redo(done);
    expect(story.fold().chapters[0]).toMatchObject({ state: 'done', engaged: 120 });
  });

  it('neither counts a skipped chapter nor asks for it', () => {
    const story = new Story();
    story.outline(chaptersTo(3));
    story.visit(1);
    story.done(1);
    story.mark('skipped', { chapterKey: keyOf(2) });
    const { row } = story.fold();
    expect(row).toMatchObject({ counted: 2, done: 1, left: { chapters: 1 } });
    expect(row.next?.chapterKey).toBe(keyOf(3));
  });

  it('does not ask for chapters that a complete outline no longer lists, and keeps what was read', () => {
    const story = new Story();
    story.outline(chaptersTo(3));
    story.visit(9, { title: 'Gone' });
    expect(story.fold().chapters[3]).toMatchObject({
      title: 'Gone',
      index: -1,
      counts: false,
      state: 'begun',
    });
  });

  it('counts what was read while the outline is unknown or partial', () => {
    const story = new Story();
    story.visit(9);
    expect(story.fold().row).toMatchObject({ counted: 1, chapters: 0, caughtUp: false });
    story.outline(chaptersTo(2), { complete: false });
    expect(story.fold().row).toMatchObject({ counted: 3, chapters: 2, outlineComplete: false });
  });
});

describe('the course', () => {
  it('says what is left, what is next and where it stopped', () => {
    const story = new Story();
    story.outline(chaptersTo(12).map((chapter) => ({ ...chapter, seconds: 300 })));
    story.visit(10, { day: 1 });
    story.visit(11, { day: 2 });
    story.done(10, 11, { day: 2 });
    expect(story.fold().row).toMatchObject({
      left: { chapters: 10, seconds: 3000 },
      next: { chapterKey: keyOf(12), position: 12, section: 'Part 2' },
      lastPlace: { chapterKey: keyOf(11), position: 11, title: 'Chapter 11', section: 'Part 2' },
      lastReadAt: START + 2 * DAY + 120_000,
    });
  });

  it('goes on with the chapter last read while that is not done, and comes back to what was left out', () => {
    const story = new Story();
    story.outline(chaptersTo(3));
    story.visit(2);
    expect(story.fold().row.next?.chapterKey).toBe(keyOf(2));
    story.done(2, 3);
    expect(story.fold().row.next?.chapterKey).toBe(keyOf(1));
  });

  it('knows no seconds left when no chapter says its length', () => {
    const story = new Story();
    story.outline(chaptersTo(3));
    story.visit(1);
    expect(story.fold().row.left.seconds).toBeNull();
  });

  it('is caught up when everything of a complete outline is done', () => {
    const story = new Story();
    story.outline(chaptersTo(2, false), { publishing: 'running' });
    story.visit(1);
    story.done(1, 2);
    expect(story.fold().row).toMatchObject({ caughtUp: true, next: null, state: 'reading' });
    story.outline(chaptersTo(3, false), { day: 1 });
    expect(story.fold().row).toMatchObject({ caughtUp: false, left: { chapters: 1 } });
  });

  it('stays finished when chapters appear, and says how many', () => {
    const story = new Story();
    story.outline(chaptersTo(3));
    story.visit(3);
    story.mark('finished', { evidence: { counted: 3 } });
    story.outline(chaptersTo(5), { day: 9 });
    expect(story.fold().row).toMatchObject({ state: 'finished', newAfterFinish: 2 });
  });

  it('takes the site’s own record for reading', () => {
    const story = new Story();
    story.outline(chaptersTo(3));
    story.glimpse(1);
    story.done(1, 2, { by: 'import', day: 4 });
    expect(story.fold().row).toMatchObject({
      state: 'reading',
      stateBy: 'import',
      lastReadAt: START + 4 * DAY,
      done: 2,
    });
  });

  it('carries the title that the user gave', () => {
    const story = new Story();
    story.outline(chaptersTo(3));
    story.visit(1);
    const retitled = story.mark('retitled', { value: 'My Rust' });
    expect(story.fold().row.title).toBe('My Rust');
    story.undo(retitled);
    expect(story.fold().row.title).toBe('Rust from the start');
  });

  it('is named by its key when nothing else is known', () => {
    expect(namedByKey().row).toMatchObject({ title: 'example.test/rust', site: 'book' });
  });

  it('hides what the user called no course, until that is taken back', () => {
    const story = new Story();
    story.visit(1);
    const no = story.mark('not-a-course');
    expect(story.fold().row.hidden).toBe(true);
    story.undo(no);
    expect(story.fold().row.hidden).toBe(false);
  });

  it('offers the latest action that stands for undo, and none of import', () => {
    const story = new Story();
    story.visit(1);
    const dropped = story.mark('dropped');
    story.done(1, 1, { by: 'import' });
    expect(story.fold().row.lastAction).toMatchObject({ id: dropped.action, kind: 'dropped', by: 'user' });
    story.undo(dropped);
    expect(story.fold().row.lastAction).toBeNull();
  });
});

function namedByKey() {
  const story = new Story();
  story.visit(1);
  return story.fold();
}

describe('forgetting', () => {
  it('hides everything before it, and lets reading begin anew', () => {
    const story = new Story();
    story.outline(chaptersTo(3));
    story.visit(1);
    story.done(1);
    story.mark('finished');
    story.mark('forgotten', { day: 3 });
    expect(story.fold().row).toMatchObject({
      state: 'seen',
      done: 0,
      forgottenAt: START + 3 * DAY,
      passes: [{ number: 1 }],
    });
    story.visit(2, { day: 4 });
    expect(story.fold().row).toMatchObject({
      state: 'reading',
      done: 0,
      engaged: 120,
      startedAt: START + 4 * DAY,
    });
    expect(story.fold().row.forgottenAt).toBeUndefined();
  });

  it('is taken back by a mark that lifts it, and by nothing else', () => {
    const story = new Story();
    story.visit(1);
    const forgotten = story.mark('forgotten');
    story.undo(forgotten);
    story.mark('restored', { lifts: ['another'] });
    expect(story.fold().row.forgottenAt).toBe(START);
    story.mark('restored', { lifts: [forgotten.id] });
    expect(story.fold().row).toMatchObject({ state: 'reading', engaged: 120 });
    expect(story.fold().row.forgottenAt).toBeUndefined();
  });

  it('restores as far as the forgetting that is lifted', () => {
    const story = new Story();
    story.visit(1, { slices: ALL_SEEN });
    story.mark('forgotten');
    story.visit(2);
    const second = story.mark('forgotten');
    story.mark('restored', { lifts: [second.id] });
    expect(story.fold().row.engaged).toBe(120);
  });

  it('covers what was known, under the key that was meant, whatever comes or is joined later', () => {
    const story = new Story();
    story.visit(1);
    story.visit('moved');
    story.mark('forgotten', { vector: { here: 2 }, without: ['moved'] });
    story.visit(2, { seq: 1, device: 'there' });
    expect(story.fold().row.engaged).toBe(240);
    story.visit(3, { courseKey: 'book:other.test', seq: 1 });
    story.mark('same-course', { value: 'book:other.test' });
    expect(story.fold().row.engaged).toBe(360);
    story.mark('forgotten', { courseKey: 'book:other.test', chapterKey: 'c3', vector: { here: 1 } });
    expect(story.fold().row.engaged).toBe(240);
  });
});

describe('the question', () => {
  const asked = () => {
    const story = new Story();
    story.outline(chaptersTo(20));
    story.visit(20);
    story.done(20, 20, { evidence: { ask: 'chapters-missing' }, day: 1 });
    return story;
  };

  it('is open until answered', () => {
    expect(asked().fold().row.question).toEqual({
      chapterKey: keyOf(20),
      since: START + DAY,
      because: 'chapters-missing',
    });
  });

  it.each(['finished', 'not-yet', 'dropped', 'on-hold', 'planned'] as const)(
    'is answered by %s, and asked again when that is taken back',
    (kind) => {
      const story = asked();
      const answer = story.mark(kind);
      expect(story.fold().row.question).toBeNull();
      story.undo(answer);
      expect(story.fold().row.question).not.toBeNull();
    },
  );

  it('closes when its chapter is not done any more, and with a new pass', () => {
    const story = asked();
    const done = story.marks.at(-1);
    const undo = done && story.undo(done);
    expect(story.fold().row.question).toBeNull();
    if (done && undo) story.redo(done);
    expect(story.fold().row.question).not.toBeNull();
    story.mark('pass');
    expect(story.fold().row.question).toBeNull();
  });
});

describe('a finish that was taken back', () => {
  it.each(['undo', 'not-yet'] as const)(
    'by %s holds the reader back until another chapter becomes done',
    (way) => {
      const story = new Story();
      story.outline(chaptersTo(20));
      story.visit(20);
      story.done(20);
      const finished = story.mark('finished', { by: 'reader', chapterKey: keyOf(20) });
      expect(story.fold().memory.held).toBeNull();
      if (way === 'undo') story.undo(finished);
      else story.mark('not-yet');
      expect(story.fold().memory.held).toEqual({ chapterKey: keyOf(20) });
      story.done(20);
      expect(story.fold().memory.held).toEqual({ chapterKey: keyOf(20) });
      story.done(7);
      expect(story.fold().memory.held).toBeNull();
    },
  );
});
