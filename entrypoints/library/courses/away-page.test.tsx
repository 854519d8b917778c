// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { markCourse } from '@/storage/marks/marks';
import { course, putAway } from '@/storage/queries/courses';
import { COURSE, emptyLibrary, read } from '@/storage/recording/report.fixture';
import { press, show, showCourse } from '../library.fixture';

const OTHER = 'geekbang:200';

beforeEach(async () => {
  await emptyLibrary();
  await read(1);
  await read(1, { keys: [OTHER], title: 'Not one', visit: 'other' });
});
afterEach(cleanup);

it('brings back what was forgotten, as it was, and says how long that is possible', async () => {
  await markCourse(COURSE, 'forgotten');
  const now = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3.5 * 86_400_000);
  await show({ at: 'away' });
  expect((await screen.findByTestId('away-row')).textContent).toContain('deleted for good in 27 days');
  now.mockRestore();
  await press('Bring back: Linux');
  await screen.findByText('Nothing is put away');
  expect(await course(COURSE)).toMatchObject({ title: 'Linux', done: 1 });
  await press('Undo');
  await screen.findByTestId('away-row');
});

it('brings back what was called no course', async () => {
  await markCourse(OTHER, 'not-a-course');
  await show({ at: 'away' });
  expect((await screen.findByTestId('away-row')).textContent).not.toContain('deleted');
  await press('Bring back: Not one');
  await waitFor(async () => expect(await putAway()).toEqual([]));
});

it('is found from the page of a course that was put away, and from the courses', async () => {
  await showCourse();
  await markCourse(COURSE, 'forgotten');
  const link = await screen.findByRole<HTMLAnchorElement>('link', { name: '1 course put away' });
  expect(link.hash).toBe('#/away');
  cleanup();
  await show({ at: 'courses' });
  expect(await screen.findByRole('link', { name: '1 course put away' })).toBeTruthy();
});
