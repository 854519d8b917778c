// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { FrameOf } from '@/messages/map';
import { readSettings } from '@/storage/preferences/settings';
import { NotTracked } from './not-tracked';

const SITE = 'https://apps.school.example';
let frame: FrameOf | null;
let asked: string[][];

beforeEach(() => {
  [frame, asked] = [null, []];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async ({ to }: { to: string }) => ({
    ok: true,
    reply: to === 'frame-of' ? frame : { ok: true },
  })) as never);
  Object.assign(browser, {
    permissions: {
      request: async ({ origins }: { origins: string[] }) => {
        asked.push(origins);
        return true;
      },
    },
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function show(): Promise<void> {
  const settings = await readSettings();
  render(<NotTracked origin={SITE} tabId={7} settings={settings} go={() => {}} />);
}

it('says in which frame the text is, and asks for both in one click', async () => {
  frame = { origin: 'https://courses.school.example', reader: 'open-edx' };
  await show();
  expect(await screen.findByText(/in a frame of courses\.school\.example/)).toBeTruthy();
  fireEvent.click(screen.getByTestId('track-site'));
  expect(asked).toEqual([[`${SITE}/*`, 'https://courses.school.example/*']]);
});

it('asks for the site alone where there is none', async () => {
  await show();
  fireEvent.click(screen.getByTestId('track-site'));
  expect(asked).toEqual([[`${SITE}/*`]]);
  expect(screen.queryByText(/frame/)).toBeNull();
});
