// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { keepRefusedSites } from '@/storage/preferences/refused-sites';
import { changeSettings, readSettings } from '@/storage/preferences/settings';
import { forgetFrames, keepFrame } from '@/storage/preferences/site-frames';
import { emptyLibrary } from '@/storage/recording/report.fixture';
import { show } from '../library.fixture';
import { grant } from './permissions.fixture';

const BUILT_IN = 'https://time.geekbang.org';
const OWN = 'https://docs.example';
const LOST = 'https://lost.example';
const TEXTS = 'https://texts.example';

let granted: Set<string>;
const asked: unknown[] = [];

beforeEach(async () => {
  await emptyLibrary();
  granted = grant([`${BUILT_IN}/*`], [`${OWN}/*`]);
  asked.length = 0;
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    // A question, and nothing that is done.
    if ((message as { to: string }).to === 'reader-of') return { ok: true, reply: null };
    asked.push(message);
    return { ok: true, reply: { ok: true } };
  });
  await changeSettings({ tracked: [BUILT_IN, OWN, LOST] });
  await forgetFrames(OWN);
  await forgetFrames(LOST);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function rows(): Promise<HTMLElement[]> {
  await show({ at: 'sites' });
  await screen.findByText('not read: the browser has not allowed it');
  return screen.getAllByTestId('tracked-site');
}

it('says of each site whether it is read, and gives back only what did not come with the installation', async () => {
  const [builtIn, own, lost] = (await rows()).map((row) => within(row));
  expect(builtIn?.getByTestId('site-state').textContent).toBe('is read · came with the installation');
  expect(own?.getByTestId('site-state').textContent).toBe('is read');
  expect(builtIn?.queryByRole('button', { name: /revoke access/ })).toBeNull();
  expect(own?.getByRole('button', { name: /revoke access/ })).toBeTruthy();
  expect(lost?.getByRole('button', { name: 'Allow …' })).toBeTruthy();
});

it('stops reading a site and gives its permission back', async () => {
  const [, own] = await rows();
  fireEvent.click(within(own as HTMLElement).getByRole('button', { name: /revoke access/ }));
  expect(await screen.findByText(/the browser no longer lets Epilogue read it/)).toBeTruthy();
  expect(granted.has(`${OWN}/*`)).toBe(false);
  expect(asked).toEqual([{ to: 'untrack', ask: { origin: OWN } }]);
  await waitFor(() => expect(screen.getAllByText(/browser has not allowed it/)).toHaveLength(2));
});

it('pauses one site, and keeps the card away from it', async () => {
  const [builtIn] = await rows();
  fireEvent.click(within(builtIn as HTMLElement).getByRole('checkbox', { name: 'Paused' }));
  await waitFor(async () => expect((await readSettings()).paused).toEqual([BUILT_IN]));
  fireEvent.click(within(builtIn as HTMLElement).getByRole('checkbox', { name: 'Show finish card' }));
  await waitFor(async () => expect((await readSettings()).cardOff).toEqual([BUILT_IN]));
});

it('shows the frame that is read with a site, and gives both permissions back at once', async () => {
  granted.add(`${TEXTS}/*`);
  await keepFrame({ site: OWN, frame: TEXTS, reader: 'open-edx' });
  const [, own] = await rows();
  const frame = await within(own as HTMLElement).findByTestId('site-frame');
  await waitFor(() => expect(frame.textContent).toMatch(/frame of texts\.example is read, too/));
  fireEvent.click(within(own as HTMLElement).getByRole('button', { name: /revoke access/ }));
  await waitFor(() => expect([...granted]).toEqual([`${BUILT_IN}/*`]));
});

it('keeps the permission of a frame that another site needs, too', async () => {
  granted.add(`${TEXTS}/*`);
  await keepFrame({ site: OWN, frame: TEXTS, reader: 'open-edx' });
  await keepFrame({ site: LOST, frame: TEXTS, reader: 'open-edx' });
  const [, own] = await rows();
  await within(own as HTMLElement).findByTestId('site-frame');
  fireEvent.click(within(own as HTMLElement).getByRole('button', { name: /revoke access/ }));
  await waitFor(() => expect([...granted]).toEqual([`${BUILT_IN}/*`, `${TEXTS}/*`]));
});

it('says that a frame is not read any more, and lets it be allowed again', async () => {
  await keepFrame({ site: OWN, frame: TEXTS, reader: 'open-edx' });
  const requested: unknown[] = [];
  Object.assign(browser.permissions, {
    request: async (wanted: unknown) => {
      requested.push(wanted);
      return true;
    },
  });
  const [, own] = await rows();
  fireEvent.click(await within(own as HTMLElement).findByRole('button', { name: 'Allow texts.example …' }));
  expect(requested).toEqual([{ origins: [`${OWN}/*`, `${TEXTS}/*`] }]);
});

it('names a site that the browser would not register, says why, and removes it', async () => {
  await keepRefusedSites([{ origin: OWN, reason: 'Invalid host wildcard' }]);
  const [builtIn, own] = (await rows()).map((row) => within(row));
  expect((await own?.findByTestId('site-refused'))?.textContent).toContain(
    'The browser says: Invalid host wildcard',
  );
  expect(own?.getByTestId('site-state').textContent).toBe('not read: the browser could not register it');
  expect(builtIn?.queryByTestId('site-refused')).toBeNull();
  fireEvent.click(own?.getByRole('button', { name: `Remove ${OWN} from the list` }) as HTMLElement);
  await waitFor(() => expect(asked).toEqual([{ to: 'untrack', ask: { origin: OWN } }]));
  await keepRefusedSites([]);
  await waitFor(() => expect(own?.queryByTestId('site-refused')).toBeNull());
});
