import { beforeEach, describe, expect, it } from 'vitest';
import { emptySlices } from '@/progress/model/slices';
import { markChapters, markCourse, undo } from '../marks/marks';
import { historyOf } from '../queries/course-history';
import { course, courses } from '../queries/courses';
import { wholeLibrary } from '../queries/whole-library.fixture';
import { rebuild } from './rebuild';
import { recordReport } from './record-report';
import { COURSE, chaptersTo, emptyLibrary, keyOf, purgeAfter, read, reportOf } from './report.fixture';

beforeEach(emptyLibrary);

describe('record', () => {
  it('records from the first chapter to the finish', async () => {
    for (let n = 1; n <= 9; n += 1) expect(await read(n)).toMatchObject({ card: null, chapterDone: true });
    const outcome = await read(10, { closing: 'yes' });
    expect(outcome).toMatchObject({
      courseKey: COURSE,
      card: 'finished',
      row: { state: 'finished', done: 10 },
    });
    const { marks } = await historyOf(COURSE);
    expect(marks.at(-1)).toMatchObject({
      kind: 'finished',
      by: 'reader',
      evidence: { rule: 'closing-chapter', counted: 10 },
    });
    expect(new Set(marks.map((mark) => mark.action)).size).toBe(11);
  });

  it('knows a visit as attended from the report on that somebody was there', async () => {
    const unseen = reportOf(1, { engaged: 10 });
    const seen = reportOf(1, { engaged: 20 });
    await recordReport({ ...unseen, visit: { ...unseen.visit, unattended: true } });
    expect((await wholeLibrary()).visits).toMatchObject([{ unattended: true }]);
    await recordReport(seen);
    expect((await wholeLibrary()).visits).toMatchObject([{ engaged: 20 }]);
    expect((await wholeLibrary()).visits[0]).not.toHaveProperty('unattended');
  });

  it('grows one visit, whatever the order of its reports, and changes nothing for a repeated one', async () => {
    const [early, late] = [
      reportOf(1, { engaged: 10, slices: 'f'.padEnd(16, '0') }),
      reportOf(1, { engaged: 20, slices: 'ff'.padEnd(16, '0') }),
    ];
    await recordReport(late);
    await recordReport(early);
    const before = await wholeLibrary();
    await recordReport(late);
    expect(await wholeLibrary()).toEqual(before);
    expect(before.visits).toMatchObject([{ engaged: 20, slices: 'ff00000000000000', seq: 1 }]);
  });

  it('keeps what the first report said of the page', async () => {
    await read(1, { visit: 'v', outline: null, keys: ['geekbang:article/1'] });
    await read(1, { visit: 'v', keys: [COURSE] });
    expect((await wholeLibrary()).visits).toMatchObject([{ courseKey: 'geekbang:article/1' }]);
    expect((await courses()).map((row) => row.key)).toEqual([COURSE]);
  });

  it('joins the identities under which one visit was reported', async () => {
    await read(1, { visit: 'v', outline: null, keys: ['geekbang:article/1'] });
    expect(await read(1, { visit: 'v', outline: null })).toMatchObject({
      courseKey: COURSE,
      row: { done: 1 },
    });
    expect(await courses()).toHaveLength(1);
  });

  it('refuses a visit that turns up on another chapter, and a page that knows no course', async () => {
    await read(1, { visit: 'v' });
    await expect(read(2, { visit: 'v' })).rejects.toThrow('another chapter');
    await expect(read(2, { keys: [] })).rejects.toThrow('no course');
    expect((await wholeLibrary()).visits).toHaveLength(1);
  });

  it('says that a card is due once', async () => {
    const asking = await read(10, { closing: 'yes', visit: 'v' });
    expect(asking).toMatchObject({ card: 'ask', row: { question: { because: 'chapters-missing' } } });
    expect(await read(10, { closing: 'yes', visit: 'v', engaged: 130 })).toMatchObject({ card: null });
  });

  it('does not finish again what the user took back', async () => {
    await markChapters(
      COURSE,
      Array.from({ length: 9 }, (_, i) => keyOf(i + 1)),
      'done',
    );
    const { row } = await read(10, { closing: 'yes', visit: 'v' });
    expect(row.state).toBe('finished');
    await undo(row.lastAction?.id ?? '');
    expect(await read(10, { closing: 'yes', visit: 'v', engaged: 130 })).toMatchObject({
      card: null,
      row: { state: 'reading' },
    });
    expect(await read(10, { closing: 'yes', day: 1 })).toMatchObject({
      card: null,
      row: { state: 'reading' },
    });
  });

  it('writes nothing for what is no course, until that is taken back', async () => {
    await read(1);
    const no = await markCourse(COURSE, 'not-a-course');
    const before = await wholeLibrary();
    expect(await read(2)).toMatchObject({ refused: 'not-a-course', card: null });
    expect(await wholeLibrary()).toEqual(before);
    expect(await courses()).toEqual([]);
    await undo(no);
    expect(await read(2)).not.toHaveProperty('refused');
  });

  it('goes on with an open page after its course was forgotten', async () => {
    const half = '0'.repeat(8).padStart(16, 'f');
    await read(1, { visit: 'v', outline: null, slices: half });
    await markCourse(COURSE, 'forgotten');
    const { visits: covered } = await wholeLibrary();
    // Nothing has come since.
    await read(1, { visit: 'v', outline: null, slices: half });
    expect(await courses()).toEqual([]);
    for (const engaged of [125, 130, 130])
      expect(await read(1, { visit: 'v', outline: null, engaged })).toMatchObject({
        chapterDone: false,
        row: { engaged: engaged - 120 },
      });
    expect((await wholeLibrary()).visits).toMatchObject([
      covered[0] ?? {},
      { id: 'v+', engaged: 10, slices: 'f'.repeat(8).padStart(16, '0') },
    ]);
    await markCourse(COURSE, 'forgotten');
    await read(1, { visit: 'v', outline: null, engaged: 141 });
    expect((await course(COURSE))?.engaged).toBe(11);
    await purgeAfter();
    expect((await wholeLibrary()).visits).toMatchObject([{ id: 'v++', engaged: 11 }]);
  });

  it('takes over the site’s own record once, as one action, without finishing by it', async () => {
    const outline = chaptersTo(10).map((chapter) => ({ ...chapter, siteDone: true }));
    const glimpse = { engaged: 2, slices: emptySlices, closing: 'yes' as const, outline };
    const { row } = await read(10, glimpse);
    expect(row).toMatchObject({ state: 'reading', stateBy: 'import', done: 10 });
    await read(10, { ...glimpse, day: 1 });
    const { marks } = await historyOf(COURSE);
    expect(marks).toHaveLength(10);
    expect(new Set(marks.map((mark) => mark.action)).size).toBe(1);
    expect(await read(10, { closing: 'yes', day: 2, outline })).toMatchObject({ card: 'finished' });
  });

  it('merges outlines: partial never removes, an unchanged one is not written again', async () => {
    await read(1);
    await read(2, { outline: [{ key: 'new', title: 'New' }], complete: false });
    expect((await course(COURSE))?.chapters).toBe(11);
    const { outlines } = await wholeLibrary();
    await read(3, { outline: [{ key: 'new', title: 'New' }], complete: false });
    expect((await wholeLibrary()).outlines).toEqual(outlines);
    await read(4, { day: 1 });
    expect((await course(COURSE))?.chapters).toBe(10);
  });

  it('loses no report of many that come at once', async () => {
    await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((n) => read(n)));
    const { visits } = await wholeLibrary();
    expect(new Set(visits.map((visit) => visit.seq)).size).toBe(8);
    expect((await course(COURSE))?.done).toBe(8);
    expect(new Set(visits.map((visit) => visit.device)).size).toBe(1);
  });

  it('leaves other courses alone', async () => {
    await read(1, { keys: ['geekbang:200'], title: 'Other' });
    const other = await course('geekbang:200');
    // A row that no fact supports shows whether it was folded again.
    const { connect, open } = await import('../database/database');
    const db = connect();
    await open(db);
    await db.courses.put({ ...(other ?? (await Promise.reject(new Error('no row')))), title: 'untouched' });
    db.close();
    await read(2);
    expect((await course('geekbang:200'))?.title).toBe('untouched');
    await rebuild();
    expect((await course('geekbang:200'))?.title).toBe('Other');
  });
});

describe('identities', () => {
  it('makes one course of chapters read before and after its JSON came', async () => {
    await read(1, { keys: ['geekbang:article/1'], outline: null });
    await read(2, { keys: ['geekbang:article/2'], outline: null });
    await read('unlisted', { keys: ['geekbang:article/9'], outline: null });
    expect(await courses()).toHaveLength(3);
    await read(3);
    expect((await courses()).map(({ key, done }) => [key, done])).toContainEqual([COURSE, 3]);
    expect(await courses()).toHaveLength(2);
    const late = await read(4, { keys: ['geekbang:article/4'], outline: null });
    expect(late).toMatchObject({ courseKey: COURSE, row: { done: 4 } });
  });

  it('joins the keys a page knows, but does not repeat a link that was taken back', async () => {
    await read(1, { keys: [COURSE, 'geekbang:81'] });
    const { marks } = await historyOf('geekbang:81');
    const link = marks.find((mark) => mark.kind === 'same-course');
    expect((await course('geekbang:81'))?.keys).toEqual([COURSE, 'geekbang:81']);
    await undo(link?.action ?? '');
    await read(2, { keys: [COURSE, 'geekbang:81'] });
    expect((await course(COURSE))?.keys).toEqual([COURSE]);
  });
});
