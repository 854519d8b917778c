// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readNotices, setNotices } from '@/storage/preferences/notices';
import { emptyLibrary } from '@/storage/recording/report.fixture';
import { show } from '../library.fixture';

/** Whether the browser lets Epilogue show notices, and what it answers when it is asked. */
let allowed = false;
let answer: () => Promise<boolean> = async () => true;
const event = () => {
  const listeners = new Set<() => void>();
  const addListener = (each: () => void) => listeners.add(each);
  return { listeners, addListener, removeListener: (each: () => void) => listeners.delete(each) };
};
const [onAdded, onRemoved] = [event(), event()];
const allow = (now: boolean) => {
  allowed = now;
  for (const listener of (now ? onAdded : onRemoved).listeners) listener();
};
const asked = vi.fn();

beforeEach(async () => {
  await emptyLibrary();
  allowed = false;
  answer = async () => true;
  asked.mockReset();
  const request = async (what: unknown) => {
    asked(what);
    const yes = await answer();
    if (yes) allow(yes);
    return yes;
  };
  const contains = async () => allowed;
  Object.assign(browser, { permissions: { contains, request, onAdded, onRemoved } });
});
afterEach(cleanup);

const box = () => screen.findByTestId<HTMLInputElement>('notices');
const isOn = async (on: boolean) => waitFor(async () => expect((await box()).checked).toBe(on));

it('is off until it is clicked, asks the browser in the click, and says what will come', async () => {
  await show({ at: 'settings' });
  const help = document.getElementById((await box()).getAttribute('aria-describedby') ?? '');
  expect(help?.textContent).toMatch(/at most one in 24 hours .* none while recording is paused/);
  expect((await box()).checked).toBe(false);
  expect(asked).not.toHaveBeenCalled();
  fireEvent.click(await box());
  expect(asked).toHaveBeenCalledWith({ permissions: ['notifications'] });
  await isOn(true);
  expect((await readNotices()).on).toBe(true);
});

it('is off again by a click, and needs no permission for that', async () => {
  allowed = true;
  await setNotices(true);
  await show({ at: 'settings' });
  await isOn(true);
  fireEvent.click(await box());
  await isOn(false);
  expect((await readNotices()).on).toBe(false);
  expect(asked).not.toHaveBeenCalled();
});

it.each<[string, typeof answer]>([
  ['no', async () => false],
  ['nothing', () => Promise.reject(new Error('no prompt'))],
])('stays off, and says so, when the browser answers %s', async (_, given) => {
  answer = given;
  await show({ at: 'settings' });
  fireEvent.click(await box());
  await screen.findByText(/^The browser did not allow notices, so none will come\./);
  expect((await box()).checked).toBe(false);
  expect((await readNotices()).on).toBe(false);
});

it('follows what is taken back in the browser', async () => {
  allowed = true;
  await setNotices(true);
  await show({ at: 'settings' });
  await isOn(true);
  allow(false);
  await isOn(false);
});

it('says that it could not be switched off', async () => {
  allowed = true;
  await setNotices(true);
  await show({ at: 'settings' });
  await isOn(true);
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('full'));
  fireEvent.click(await box());
  await screen.findByText(/^That could not be saved/);
  expect((await box()).checked).toBe(true);
});
