import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Sender } from '@/messages/listen';
import { changeSettings } from '@/storage/preferences/settings';
import { forgetSiteHealth, readSiteHealth } from '@/storage/preferences/site-health-record';
import { emptyLibrary, read, reportOf } from '@/storage/recording/report.fixture';
import { handleReport } from '../recording/handle-report';
import { handleMissed, noteMatch } from './handle-missed';

const ORIGIN = 'https://time.geekbang.org';
const sender = { id: browser.runtime.id, origin: ORIGIN, frameId: 0, tab: { id: 7 } } as Sender;
const page = (state: object) => ({ visit: null, phase: 'idle', ...state });
const NOT_SURE = page({ facts: { kind: 'not-sure', reader: 'geekbang', reason: 'no-article' } });
const MISSED = { shape: '/column/article/0', reader: 'geekbang', found: ['reader', 'address'] };
const KEYS = { isChapterAddress: true, keys: ['geekbang:chapter/zz'] };

const answer = { state: NOT_SURE as object, missed: { ...MISSED, ...KEYS } as object | null };

beforeEach(async () => {
  await emptyLibrary();
  await changeSettings({ tracked: [ORIGIN], paused: [], readersOff: [] });
  await forgetSiteHealth(ORIGIN);
  Object.assign(answer, { state: NOT_SURE, missed: { ...MISSED, ...KEYS } });
  Object.assign(browser, { permissions: { contains: async () => true } });
  Object.assign(browser.tabs, { sendMessage: async () => ({ ok: true, reply: answer.state }) });
  Object.assign(browser, { scripting: { executeScript: async () => [{ result: answer.missed }] } });
});
afterEach(() => vi.restoreAllMocks());

const failures = async () => (await readSiteHealth(ORIGIN)).failures;

it('writes down that a page failed, without its address', async () => {
  await handleMissed(sender);
  const [failure] = await failures();
  expect(failure).toMatchObject({ shape: '/column/article/0', reason: 'no-article' });
  expect(failure?.missing).toContain('text');
  expect(JSON.stringify(failure)).not.toContain('zz');
});

it.each([
  ['a page that was left', { state: page({ facts: null, phase: 'waiting' }) }],
  ['a chapter after all', { state: page({ facts: { kind: 'chapter' }, phase: 'reading' }) }],
  ['a wall to sign in', { state: page({ facts: { kind: 'not-sure', reason: 'sign-in' } }) }],
  ['text that stayed', { state: page({ facts: { kind: 'not-sure', reason: 'text-did-not-change' } }) }],
  ['a page that is excused', { missed: null }],
  ['what no script of ours would give', { missed: { ...MISSED, ...KEYS, shape: 7 } }],
  ['an address that is none of a chapter', { missed: { ...MISSED, ...KEYS, isChapterAddress: false } }],
])('does not count %s', async (_, given) => {
  Object.assign(answer, given);
  await handleMissed(sender);
  expect(await failures()).toEqual([]);
});

it('counts an address at which the library has a chapter', async () => {
  await read('geekbang:chapter/1');
  answer.missed = { ...MISSED, isChapterAddress: false, keys: ['geekbang:chapter/1'] };
  await handleMissed(sender);
  expect(await failures()).toHaveLength(1);
});

it('does not count where recording is paused, or where the reader is off', async () => {
  await changeSettings({ paused: ['*'] });
  await handleMissed(sender);
  await changeSettings({ paused: [], readersOff: ['geekbang'] });
  await handleMissed(sender);
  expect(await failures()).toEqual([]);
});

it('is well again after a chapter was read, and reads none while its reader is off', async () => {
  await handleMissed(sender);
  const { page: chapter, visit } = reportOf('geekbang:chapter/1', { outline: null });
  const sent = {
    page: { ...chapter, reader: 'geekbang', url: `${ORIGIN}/column/article/1` },
    visit: { ...visit, id: '00000000-0000-4000-8000-000000000001' },
    document: '00000000-0000-4000-8000-00000000000a',
  };
  await changeSettings({ readersOff: ['geekbang'] });
  expect(await handleReport(sent, sender)).toMatchObject({ refused: 'not-tracked' });
  expect(await failures()).toHaveLength(1);
  await changeSettings({ readersOff: [] });
  expect(await handleReport(sent, sender)).toMatchObject({ recorded: true });
  expect(await readSiteHealth(ORIGIN)).toMatchObject({ matches: 1, reader: 'geekbang', failures: [] });
});

it('goes on when it cannot be written down', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('full'));
  await noteMatch(ORIGIN, reportOf('geekbang:chapter/1', { outline: null }).page);
  expect(error).toHaveBeenCalled();
});
