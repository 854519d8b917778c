// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { course } from '@/storage/queries/courses';
import { wholeLibrary } from '@/storage/queries/whole-library.fixture';
import { chaptersTo, emptyLibrary, read } from '@/storage/recording/report.fixture';
import { press, show } from '../library.fixture';
import { seedLibrary } from '../seeded.fixture';
import { grant } from '../sites/permissions.fixture';

const COURSES = [
  ['geekbang:1', 'Compilers'],
  ['geekbang:2', '数据结构'],
  ['book:docs.example/a', 'Databases'],
] as const;

beforeEach(async () => {
  await emptyLibrary();
  for (const [i, [key, title]] of COURSES.entries())
    await read(1, { keys: [key], title, visit: key, day: i, outline: chaptersTo(10 - 2 * i) });
});
afterEach(cleanup);

const listed = () => screen.getAllByTestId('course-row').map(({ dataset }) => dataset.course);

async function showCourses(): Promise<void> {
  await show({ at: 'courses' });
  await screen.findAllByTestId('course-row');
}

function choose(name: string, value: string): void {
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
}

describe('the list of courses', () => {
  it('shows the last read first, and sorts and filters as its address says', async () => {
    await showCourses();
    expect(listed()).toEqual(['book:docs.example/a', 'geekbang:2', 'geekbang:1']);
    choose('Sort', 'title');
    expect(listed()).toEqual(['geekbang:1', 'book:docs.example/a', 'geekbang:2']);
    choose('Sort', 'left');
    expect(listed()).toEqual(['book:docs.example/a', 'geekbang:2', 'geekbang:1']);
    choose('Site', 'geekbang');
    expect(listed()).toEqual(['geekbang:2', 'geekbang:1']);
    expect(location.hash).toBe('#/?site=geekbang&sort=left');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'comp' } });
    expect(listed()).toEqual(['geekbang:1']);
    const { hash } = location;
    cleanup();
    grant([]);
    await show({ at: 'settings' });
    location.hash = hash;
    await waitFor(() => expect(listed()).toEqual(['geekbang:1']));
  });

  it('says that nothing fits, and shows everything again', async () => {
    await showCourses();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nowhere' } });
    expect(await screen.findByRole('heading', { name: 'Nothing matches' })).toBeTruthy();
    await press('Show all courses');
    expect(listed()).toHaveLength(3);
  });

  it('says what will come to a shelf that is empty', async () => {
    await showCourses();
    fireEvent.click(screen.getByRole('tab', { name: /^On hold/ }));
    expect(await screen.findByText(/waits here and never counts as dropped/)).toBeTruthy();
    expect(location.hash).toBe('#/?status=on-hold');
  });
});

it('draws a screenful of many courses, and the next when asked', async () => {
  await seedLibrary({ courses: 90, chapters: 900, visits: 1200, notes: 0 }, Date.now());
  await showCourses();
  expect(listed()).toHaveLength(60);
  const total = Number(screen.getByRole('tab', { name: /^All/ }).querySelector('small')?.textContent);
  expect(total).toBeGreaterThan(75);
  await press(`Show ${total - 60} more`);
  await waitFor(() => expect(listed()).toHaveLength(total));
  expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
});

describe('several courses at once', () => {
  it('are marked by one action, which one undo takes back', async () => {
    await showCourses();
    await press('Select');
    for (const name of ['Compilers', '数据结构']) fireEvent.click(screen.getByRole('checkbox', { name }));
    expect(screen.getByTestId('bulk').textContent).toContain('2 courses selected');
    fireEvent.click(screen.getByTestId('bulk-finished'));
    const said = await screen.findByText('2 courses are marked');
    const states = async () => await Promise.all(COURSES.map(async ([key]) => (await course(key))?.state));
    expect(await states()).toEqual(['finished', 'finished', 'reading']);
    const marks = (await wholeLibrary()).marks.filter((mark) => mark.kind === 'finished');
    expect(new Set(marks.map((mark) => mark.action)).size).toBe(1);
    expect(marks.map((mark) => mark.evidence?.counted).sort()).toEqual([10, 8]);
    fireEvent.click(within(said.parentElement as HTMLElement).getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await states()).toEqual(['reading', 'reading', 'reading']));
    expect(screen.queryByTestId('bulk')).toBeNull();
  });

  it('are only those that are listed, and forgotten only after a question', async () => {
    await showCourses();
    await press('Select');
    await press('Select all 3');
    choose('Site', 'geekbang');
    expect(screen.getByTestId('bulk').textContent).toContain('2 courses selected');
    await press('Forget');
    const dialog = await screen.findByRole('dialog', { hidden: true });
    expect(dialog.textContent).toContain('Forget 2 courses?');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Forget', hidden: true }));
    await waitFor(async () => expect((await course('geekbang:1'))?.forgottenAt).toBeTruthy());
    expect((await course('book:docs.example/a'))?.forgottenAt).toBeUndefined();
  });
});
