import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { changeSettings, readSettings } from '@/storage/preferences/settings';
import { readFrames } from '@/storage/preferences/site-frames';
import { fulfilIntents, leaveIntent, stopTracking } from './tracking';

vi.mock('./reconcile', () => ({ reconcile: async () => {} }));

const SITE = 'https://apps.school.example';
const FRAME = { origin: 'https://courses.school.example', reader: 'open-edx' };

let granted: string[];

// Node has no locks; here nothing else is at work.
vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
afterAll(() => vi.unstubAllGlobals());

beforeEach(async () => {
  granted = [];
  Object.assign(browser, {
    permissions: { contains: async ({ origins = [''] }) => origins.every((each) => granted.includes(each)) },
  });
  await changeSettings({ tracked: [] });
});

it('tracks a site with its frame when both were granted, and not before', async () => {
  await leaveIntent(SITE, FRAME);
  granted = [`${SITE}/*`];
  await fulfilIntents();
  expect([await readFrames(), (await readSettings()).tracked]).toEqual([[], []]);
  granted = [`${SITE}/*`, `${FRAME.origin}/*`];
  await fulfilIntents();
  expect(await readFrames()).toEqual([{ site: SITE, frame: FRAME.origin, reader: FRAME.reader }]);
  expect((await readSettings()).tracked).toEqual([SITE]);
});

it('tracks a site without a frame', async () => {
  await leaveIntent(SITE);
  granted = [`${SITE}/*`];
  await fulfilIntents();
  expect([await readFrames(), (await readSettings()).tracked]).toEqual([[], [SITE]]);
});

it('takes no permission for an answer to a click that a clock 50 years ahead has dated', async () => {
  const now = Date.now();
  vi.spyOn(Date, 'now').mockReturnValue(now + 50 * 365 * 86_400_000);
  await leaveIntent(SITE);
  vi.spyOn(Date, 'now').mockReturnValue(now);
  granted = [`${SITE}/*`];
  await fulfilIntents();
  expect((await readSettings()).tracked).toEqual([]);
});

it('forgets the frames of a site that is not tracked any more', async () => {
  granted = [`${SITE}/*`, `${FRAME.origin}/*`];
  await leaveIntent(SITE, FRAME);
  await stopTracking(SITE);
  expect([await readFrames(), (await readSettings()).tracked]).toEqual([[], []]);
});
