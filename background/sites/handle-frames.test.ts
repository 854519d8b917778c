import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Sender } from '@/messages/listen';
import type { Framed } from '@/messages/map';
import { changeSettings } from '@/storage/preferences/settings';
import { forgetFrames, keepFrame } from '@/storage/preferences/site-frames';
import { handleFramed, handleFrameTick } from './handle-frames';

const SITE = 'https://apps.school.example';
const FRAME = 'https://courses.school.example';
const { id } = browser.runtime;
const sender = (more: object = {}) =>
  ({ id, origin: FRAME, frameId: 4, tab: { id: 7, url: `${SITE}/learning` }, ...more }) as Sender;
const word: Framed = {
  address: `${FRAME}/xblock/u1`,
  text: { head: 'a', tail: 'b', cjk: 1, words: 2, links: [] },
  hiddenMedia: false,
  visit: null,
  slices: '0'.repeat(16),
  recordings: [],
  generation: 0,
  touched: true,
};
const TICK = { visit: '00000000-0000-4000-8000-000000000001', seconds: 0.5, height: 900 };

let granted: string[];
let passedOn: unknown[];

beforeEach(async () => {
  granted = [`${SITE}/*`, `${FRAME}/*`];
  passedOn = [];
  Object.assign(browser, {
    permissions: { contains: async ({ origins = [''] }) => origins.every((each) => granted.includes(each)) },
  });
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (...sent: unknown[]) => {
    passedOn.push(sent);
    return { ok: true, reply: null };
  }) as never);
  await changeSettings({ tracked: [SITE], readersOff: [] });
  await keepFrame({ site: SITE, frame: FRAME, reader: 'open-edx' });
});

it('passes on to the page around it what a frame says', async () => {
  expect(await handleFramed(word, sender())).toEqual({ read: true });
  expect(passedOn).toEqual([[7, { to: 'framed', ask: word }, { frameId: 0 }]]);
});

it('refuses nothing because the page’s own script is not there yet', async () => {
  vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody there'));
  expect(await handleFramed(word, sender())).toEqual({ read: true });
});

it.each([
  [
    'that was not asked for',
    sender({ origin: 'https://bank.example' }),
    { ...word, address: 'https://bank.example/xblock/u1' },
  ],
  ['on another site’s page', sender({ tab: { id: 7, url: 'https://other.example/' } }), word],
  ['that names an address of another origin', sender(), { ...word, address: `${SITE}/xblock/u1` }],
  ['that says what no frame says', sender(), { ...word, slices: 'all' }],
  ['with more than it may say', sender(), { ...word, html: '<p>' }],
])('does not hear a frame %s', async (_, from, said) => {
  expect(await handleFramed(said, from)).toEqual({ read: false });
  expect(passedOn).toEqual([]);
});

it.each([
  ['the page itself', sender({ frameId: 0 })],
  ['a tab whose address the browser hides', sender({ tab: { id: 7 } })],
  ['another extension', sender({ id: 'other' })],
])('hears nothing from %s', async (_, from) => {
  await expect(handleFramed(word, from)).rejects.toThrow();
});

it.each([
  ['the frame’s permission was taken back', async () => void granted.pop()],
  ['the site’s permission was taken back', async () => void granted.shift()],
  ['the site is not tracked any more', () => changeSettings({ tracked: [] })],
  ['its reader is off', () => changeSettings({ readersOff: ['open-edx'] })],
  ['it was forgotten', () => forgetFrames(SITE)],
])('hears no more when %s', async (_, happens) => {
  await happens();
  expect(await handleFramed(word, sender())).toEqual({ read: false });
});

it('passes on to frames that someone reads, where the site has any', async () => {
  const top = sender({ origin: SITE, frameId: 0 });
  await handleFrameTick(TICK, top);
  expect(passedOn).toEqual([[7, { to: 'frame-tick', ask: TICK }]]);
  await forgetFrames(SITE);
  await handleFrameTick(TICK, top);
  expect(passedOn).toHaveLength(1);
  await expect(handleFrameTick({ ...TICK, seconds: -1 }, top)).rejects.toThrow();
  await expect(handleFrameTick(TICK, sender())).rejects.toThrow();
});
