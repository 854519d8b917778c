// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { speak } from '@/locales/i18n';
import { readSettings } from '@/storage/preferences/settings';
import { PauseLine, texts } from './pause-line';

const ORIGIN = 'https://learn.example';

beforeEach(() => speak('en', texts));
afterEach(cleanup);

async function shown(paused: string[], origin: string | null = ORIGIN) {
  return render(<PauseLine origin={origin} settings={{ ...(await readSettings()), paused }} />);
}

const pausedAfter = async (button: string) => {
  fireEvent.click(screen.getByTestId(button));
  const before = (await readSettings()).paused;
  await waitFor(async () => expect((await readSettings()).paused).not.toBe(before));
  return (await readSettings()).paused;
};

it('pauses the site one is on, and leaves the other paused ones', async () => {
  await shown(['https://other.example']);
  expect(await pausedAfter('pause-here')).toEqual(['https://other.example', ORIGIN]);
});

it('pauses everywhere', async () => {
  await shown([]);
  expect(await pausedAfter('pause-all')).toEqual(['*']);
});

it('goes on everywhere, and leaves a single site paused', async () => {
  await shown(['*', ORIGIN]);
  expect(screen.queryByTestId('pause-here')).toBeNull();
  expect(await pausedAfter('go-on')).toEqual([ORIGIN]);
});

it('says on any page that all is paused, and nothing on a page that is not tracked otherwise', async () => {
  const { container, unmount } = await shown([], null);
  expect(container.textContent).toBe('');
  unmount();
  await shown(['*'], null);
  expect(screen.getByTestId('go-on')).toBeDefined();
});
