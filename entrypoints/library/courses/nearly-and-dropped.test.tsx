// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { chaptersTo, DAY, emptyLibrary, read, START } from '@/storage/recording/report.fixture';
import { show } from '../library.fixture';

const OTHER = 'geekbang:200';

beforeEach(async () => {
  await emptyLibrary();
  vi.spyOn(Date, 'now').mockReturnValue(START + DAY);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('shows the last miles: chapters, minutes, the next chapter and the way to it', async () => {
  for (let chapter = 1; chapter <= 9; chapter += 1) await read(chapter);
  await read(1, { keys: [OTHER], title: 'Only begun', visit: 'other', outline: chaptersTo(60) });
  await show({ at: 'nearly-done' });
  const row = await screen.findByTestId('nearly-row');
  expect(row.textContent).toContain(
    'Only the last chapter is left · about 2 minutes (at your own pace so far)',
  );
  expect(row.querySelectorAll('.stones i')).toHaveLength(1);
  const title = within(row).getByRole('link', { name: 'Linux' });
  expect(title.getAttribute('href')).toBe('#/course/geekbang%3A100');
  expect(screen.getByText(/One course is nearly done: 1 chapter left · about 2 minutes/)).toBeTruthy();
});

it('teaches while no course is that far', async () => {
  await read(1);
  await show({ at: 'nearly-done' });
  expect(
    await screen.findByRole('heading', { level: 1, name: 'No course is on its last ten miles' }),
  ).toBeTruthy();
});

it('shows where a course stopped, and for how long it has been silent', async () => {
  await read(3);
  vi.spyOn(Date, 'now').mockReturnValue(START + 41.2 * DAY);
  await show({ at: 'dropped' });
  const row = await screen.findByTestId('dropped-row');
  expect(row.textContent).toMatch(/Stopped at .*3/);
  expect(row.textContent).toContain('Silent for 41 days');
  expect(row.querySelector('.road b')).not.toBeNull();
  expect(screen.getByText(/^One course stopped on the way/)).toBeTruthy();
});

it('is glad when nothing was dropped', async () => {
  await read(3);
  await show({ at: 'dropped' });
  expect(await screen.findByRole('heading', { level: 1, name: 'No course was dropped' })).toBeTruthy();
});

it('finds and sorts what was dropped, by site too, and says what is left', async () => {
  for (const [key, title, host, chapters] of [
    ['site:a', 'Compilers', 'a.example', 2],
    ['site:b', 'Algebra', 'b.example', 8],
  ] as const)
    for (let chapter = 1; chapter <= chapters; chapter += 1)
      await read(chapter, {
        keys: [key],
        title,
        visit: `${key} ${chapter}`,
        url: `https://${host}/${chapter}`,
      });
  vi.spyOn(Date, 'now').mockReturnValue(START + 90 * DAY);
  await show({ at: 'dropped' });
  await screen.findAllByTestId('dropped-row');
  const titles = () =>
    screen.queryAllByTestId('dropped-row').map((row) => row.querySelector('h2')?.textContent);
  fireEvent.change(screen.getByRole('combobox', { name: 'Sort' }), { target: { value: 'title' } });
  await waitFor(() => expect(titles()).toEqual(['Algebra', 'Compilers']));
  fireEvent.change(screen.getByRole('combobox', { name: 'Sort' }), { target: { value: 'done' } });
  await waitFor(() => expect(titles()).toEqual(['Algebra', 'Compilers']));
  expect(screen.getAllByTestId('dropped-row')[0]?.textContent).toMatch(/2 chapters left · about \d+ minutes/);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'comp' } });
  await waitFor(() => expect(titles()).toEqual(['Compilers']));
  expect(location.hash).toBe('#/dropped?sort=done&q=comp');
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nowhere' } });
  expect(await screen.findByRole('heading', { name: 'Nothing matches' })).toBeTruthy();
});
