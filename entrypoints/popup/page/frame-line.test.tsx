// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { keepFrame } from '@/storage/preferences/site-frames';
import { FrameLine } from './frame-line';

const SITE = 'https://apps.school.example';
const FRAME = 'https://courses.school.example';
let granted: boolean;
let asked: unknown[];
let answer: boolean;

beforeEach(() => {
  [granted, asked, answer] = [false, [], true];
  Object.assign(browser, {
    permissions: {
      contains: async () => granted,
      request: async (wanted: unknown) => {
        asked.push(wanted);
        return answer;
      },
    },
  });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
    asked.push(message);
    return { ok: true, reply: { ok: true } };
  }) as never);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const show = () => render(<FrameLine origin={SITE} frame={FRAME} reader="open-edx" />);

it('asks for the frame that was not asked for yet', async () => {
  show();
  fireEvent.click(await screen.findByTestId('allow-frame'));
  expect(asked).toEqual([
    { origins: [`${SITE}/*`, `${FRAME}/*`] },
    { to: 'track-intent', ask: { origin: SITE, frame: { origin: FRAME, reader: 'open-edx' } } },
  ]);
  expect(await screen.findByText(/counts from now on/)).toBeTruthy();
});

it('asks again where its permission was taken back, and says what came of it', async () => {
  answer = false;
  await keepFrame({ site: SITE, frame: FRAME, reader: 'open-edx' });
  show();
  fireEvent.click(await screen.findByTestId('allow-frame'));
  expect(await screen.findByText(/did not allow it/)).toBeTruthy();
});

it('says nothing while a frame that may be read is only slow', async () => {
  granted = true;
  await keepFrame({ site: SITE, frame: FRAME, reader: 'open-edx' });
  const contains = vi.spyOn(browser.permissions, 'contains');
  const { container } = show();
  await waitFor(() => expect(contains).toHaveBeenCalled());
  await contains.mock.results[0]?.value;
  expect(container.textContent).toBe('');
});
