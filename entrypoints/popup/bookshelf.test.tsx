// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useLoaded } from '@/components/hooks/use-loaded';
import { watchQuery } from '@/storage/database/live-query';
import { readSettings } from '@/storage/preferences/settings';
import { courses } from '@/storage/queries/courses';
import { DAY, emptyLibrary, read, START } from '@/storage/recording/report.fixture';
import { Bookshelf } from './bookshelf';
import { glanced } from './first-glance';

const asked = vi.hoisted(() => vi.fn());
vi.mock('@/storage/queries/shelves-now', async (actual) => {
  const whole = await actual<typeof import('@/storage/queries/shelves-now')>();
  return { ...whole, bookshelf: asked.mockImplementation(whole.bookshelf) };
});

vi.mock('@/components/hooks/use-loaded', { spy: true });

const COURSES = 12;
/** What waits until the browser has time. */
let waiting: IdleRequestCallback[];

beforeEach(async () => {
  waiting = [];
  glanced.set(false);
  await emptyLibrary();
  vi.spyOn(Date, 'now').mockReturnValue(START + COURSES * DAY);
  for (let day = 0; day < COURSES; day++)
    await read(1, { keys: [`geekbang:${day}`], title: `Course ${day}`, day, visit: `v${day}` });
  vi.stubGlobal('requestIdleCallback', (run: IdleRequestCallback) => waiting.push(run));
  asked.mockClear();
  render(<Bookshelf settings={await readSettings()} go={() => {}} />);
  await waitFor(() => expect(waiting).toHaveLength(1));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const rows = () => screen.queryAllByTestId('course-row');
const haveTime = () => waiting[0]?.({ didTimeout: false, timeRemaining: () => 50 });

it('draws what is seen first, and the rest when the browser has time', async () => {
  expect(rows()).toHaveLength(8);
  expect(screen.queryByRole('button', { name: /more/ })).toBeNull();
  haveTime();
  await waitFor(() => expect(rows()).toHaveLength(COURSES));
});

it('does not ask again when the search has come that nobody has begun', async () => {
  haveTime();
  await waitFor(() => expect(useLoaded).toHaveLastReturnedWith(expect.anything()));
  // Whoever asks later is answered later.
  const answered = vi.fn();
  const stop = watchQuery(courses, answered, answered);
  await waitFor(() => expect(answered).toHaveBeenCalled());
  stop();
  expect(asked).toHaveBeenCalledTimes(1);
});
