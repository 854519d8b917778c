// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { speak } from '@/locales/i18n';
import { readSettings } from '@/storage/preferences/settings';
import { PauseLine, texts } from './pause-line';

const ORIGIN = 'https://learn.example';

beforeEach(() => speak('en', texts));
afterEach(cleanup);

async function shown(paused: string[]) {
  return render(<PauseLine settings={{ ...(await readSettings()), paused }} />);
}

it('goes on everywhere, and leaves a single site paused', async () => {
  await shown(['*', ORIGIN]);
  fireEvent.click(screen.getByTestId('go-on'));
  await waitFor(async () => expect((await readSettings()).paused).toEqual([ORIGIN]));
});

it('says nothing where a single site is paused', async () => {
  const { container } = await shown([ORIGIN]);
  expect(container.textContent).toBe('');
});
