// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readSnoozed } from '@/storage/marks/snoozed-courses';
import { course } from '@/storage/queries/courses';
import { COURSE, DAY, emptyLibrary, read, START } from '@/storage/recording/report.fixture';
import { press, show } from '../library.fixture';

const NOW = START + 34.2 * DAY;

beforeEach(async () => {
  await emptyLibrary();
  for (let chapter = 1; chapter <= 7; chapter += 1) await read(chapter);
  await read(1, { keys: ['geekbang:200'], title: 'Only begun', visit: 'other' });
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const card = () => screen.findByTestId('resume-card');
const none = () => expect(screen.queryByTestId('resume-card')).toBeNull();

it('offers the course with the least left: where it stopped, what is left, and the way on', async () => {
  await show({ at: 'courses' });
  const { textContent, dataset } = await card();
  expect(dataset.course).toBe(COURSE);
  expect(textContent).toMatch(/Silent for 34 days, stopped at Part 1 · (Chapter 7|About c7)/);
  expect(textContent).toContain('3 chapters left · about 6 minutes (at your own pace so far)');
  const way = screen.getByRole('link', { name: 'Read on: Linux' });
  expect(way.getAttribute('href')).toBe('https://example.test/c8');
});

it('keeps a course away that was put off, and is quiet until the page is opened again', async () => {
  await show({ at: 'courses' });
  await card();
  await press('Not now');
  expect(await screen.findByText('It will not be offered again for two weeks.')).toBeTruthy();
  none();
  expect(document.activeElement?.localName).toBe('main');
  expect(await readSnoozed()).toEqual(new Map([[COURSE, NOW]]));
  cleanup();
  await show({ at: 'courses' });
  expect((await card()).dataset.course).toBe('geekbang:200');
});

it.each(['on-hold', 'dropped'])(
  'marks a course as %s, and offers it again when that is taken back',
  async (mark) => {
    await show({ at: 'courses' });
    fireEvent.click(within(await card()).getByTestId(`resume-${mark}`));
    await waitFor(async () => expect((await card()).dataset.course).toBe('geekbang:200'));
    expect((await course(COURSE))?.state).toBe(mark);
    await press('Undo');
    await waitFor(async () => expect((await card()).dataset.course).toBe(COURSE));
  },
);

it('offers nothing while courses are read, and nothing beside a search', async () => {
  await show({ at: 'courses' });
  await card();
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'lin' } });
  await waitFor(none);
  cleanup();
  location.hash = '';
  vi.spyOn(Date, 'now').mockReturnValue(START + 2 * DAY);
  await show({ at: 'courses' });
  await screen.findAllByTestId('course-row');
  none();
});
