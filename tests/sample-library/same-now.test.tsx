// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CoursesPage } from '@/entrypoints/library/courses/courses-page';
import { Bookshelf } from '@/entrypoints/popup/bookshelf';
import { exportWords } from '@/locales/export-words';
import { markCourse } from '@/storage/marks/marks';
import { readSettings } from '@/storage/preferences/settings';
import { wholeLibrary } from '@/storage/queries/whole-library.fixture';
import { chaptersTo, DAY, emptyLibrary, read, START } from '@/storage/recording/report.fixture';
import { coursesCsv } from '@/transfer/csv';
import { courseWriter, TEMPLATES } from '@/transfer/templates/course-text';

/** Four courses that the clock treats differently: begun, a second pass, read to the end of what there is, on hold. */
const COURSES = ['geekbang:1', 'geekbang:2', 'geekbang:3', 'geekbang:4'];

beforeEach(async () => {
  await emptyLibrary();
  for (const key of COURSES) await read(1, { keys: [key], title: key, visit: key, outline: chaptersTo(1) });
  await read(1, { keys: ['geekbang:1'], title: 'geekbang:1', day: 1, visit: 'more', outline: chaptersTo(9) });
  await read(2, {
    keys: ['geekbang:2'],
    title: 'geekbang:2',
    day: 1,
    visit: 'again',
    outline: chaptersTo(9),
  });
  vi.spyOn(Date, 'now').mockReturnValue(START + DAY);
  await markCourse('geekbang:2', 'finished');
  await markCourse('geekbang:2', 'pass');
  await markCourse('geekbang:4', 'on-hold');
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Status of each course as rows on the screen tell it. */
function shown(): string[] {
  return screen
    .getAllByTestId('course-row')
    .map(({ dataset }) => `${dataset.course} ${dataset.status}`)
    .sort();
}

it('lets only the clock change what popup, library and exports say, and all of them alike', async () => {
  const settings = await readSettings();
  const facts = await wholeLibrary();
  const told: string[][] = [];
  for (const days of [2, 20, 45]) {
    const now = START + days * DAY;
    vi.spyOn(Date, 'now').mockReturnValue(now);

    render(<CoursesPage settings={settings} say={() => {}} />);
    await screen.findAllByTestId('course-row');
    const library = shown();
    cleanup();

    render(<Bookshelf settings={settings} go={() => {}} query="" first={null} />);
    const popup: string[] = [];
    await screen.findAllByTestId('course-row');
    for (const tab of screen.getAllByRole('tab')) {
      if (tab.textContent?.endsWith('0')) continue;
      tab.click();
      await vi.waitFor(() => expect(tab.getAttribute('aria-selected')).toBe('true'));
      popup.push(...shown());
    }
    cleanup();

    const files = facts.courses.map((row) => ({ row, chapters: [], notes: [] }));
    const how = { now, zone: 'UTC', settings, words: exportWords(), language: 'en' };
    const write = courseWriter(TEMPLATES.markdown, how);
    const csv = coursesCsv(files, how)
      .split('\r\n')
      .slice(1)
      .flatMap((line) => (line ? [`${line.split(',')[0]} ${line.split(',')[4]}`] : []));
    const markdown = facts.courses.map((row) => {
      const text = write({ row, chapters: [], notes: [] });
      return `${row.key} ${/^status: "?([a-z-]+)/m.exec(text)?.[1]}`;
    });

    expect(popup.sort()).toEqual(library);
    expect(csv.sort()).toEqual(library);
    expect(markdown.sort()).toEqual(library);
    told.push(library);
  }
  expect(told[0]).not.toEqual(told[2]);
  expect(told[2]).toEqual([
    'geekbang:1 dropped',
    'geekbang:2 finished',
    'geekbang:3 reading',
    'geekbang:4 on-hold',
  ]);
  expect((await wholeLibrary()).courses).toEqual(facts.courses);
});
