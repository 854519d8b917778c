// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readSettings } from '@/storage/preferences/settings';
import { chaptersTo, DAY, emptyLibrary, read, START } from '@/storage/recording/report.fixture';
import { CoursesBelow } from './courses-below';
import { glanced } from './first-glance';
import { shelfAsked } from './popup-state';

/** What waits until the browser has time. */
let waiting: IdleRequestCallback[];

beforeEach(async () => {
  waiting = [];
  glanced.set(false);
  shelfAsked.set(null);
  await emptyLibrary();
  vi.spyOn(Date, 'now').mockReturnValue(START + 9 * DAY);
  vi.stubGlobal('requestIdleCallback', (run: IdleRequestCallback) => waiting.push(run));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const rows = () => screen.queryAllByTestId('course-row').map(({ dataset }) => dataset.course);
const haveTime = () => waiting[0]?.({ didTimeout: false, timeRemaining: () => 50 });

async function open(): Promise<void> {
  render(<CoursesBelow settings={await readSettings()} go={() => {}} />);
  await waitFor(() => expect(waiting.length).toBeGreaterThan(0));
}

/** A course of ten chapters, of which so many are done. */
async function begun(key: string, done: number, day: number): Promise<void> {
  for (let chapter = 1; chapter <= done; chapter++)
    await read(chapter, {
      keys: [key],
      title: key,
      day,
      visit: `${key} ${chapter}`,
      outline: chaptersTo(10),
    });
}

it('shows without choosing what is nearly done, then what is being read, and no shelf', async () => {
  await begun('geekbang:begun', 2, 8);
  await begun('geekbang:near', 9, 3);
  await open();
  expect(rows()).toEqual(['geekbang:near', 'geekbang:begun']);
  expect(screen.getByRole('region', { name: 'Nearly done' }).textContent).toContain(
    '1 chapter left · about 2 minutes',
  );
  expect(screen.getByRole('region', { name: 'Reading' }).textContent).toContain('Next: ');
  haveTime();
  await Promise.resolve();
  expect(screen.queryByRole('tab')).toBeNull();
});

it('brings the shelves a scroll away', async () => {
  await begun('geekbang:begun', 2, 8);
  await open();
  haveTime();
  fireEvent.scroll(document.getElementById('courses') as HTMLElement);
  expect(await screen.findByRole('tab', { name: /Reading/ })).toBeTruthy();
  await waitFor(() => expect(rows()).toEqual(['geekbang:begun', 'geekbang:begun']));
});

it('leads on where nothing was ever read', async () => {
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  await open();
  haveTime();
  fireEvent.click(await screen.findByTestId('choose-sites'));
  expect(create.mock.calls[0]?.[0]?.url).toMatch(/welcome\.html$/);
});
