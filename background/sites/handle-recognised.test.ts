import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import type { Sender } from '@/messages/listen';
import { changeSettings } from '@/storage/preferences/settings';
import { handleRecognised } from './handle-recognised';

const ORIGIN = 'https://book.example';
const sender = (more: object = {}) =>
  ({ id: browser.runtime.id, origin: ORIGIN, frameId: 0, tab: { id: 7 }, ...more }) as Sender;

let injected: unknown[];

beforeEach(async () => {
  injected = [];
  await changeSettings({ tracked: [ORIGIN, 'https://time.geekbang.org'], readersOff: [] });
  Object.assign(browser, {
    permissions: { contains: async () => true },
    scripting: { executeScript: async (given: unknown) => void injected.push(given) },
  });
});

it('sends the reader that the page shows the sign of, to that very document', async () => {
  expect(await handleRecognised({ reader: 'mdbook' }, sender({ documentId: 'D' }))).toEqual({ read: true });
  expect(injected).toEqual([
    { target: { tabId: 7, documentIds: ['D'] }, files: ['/readers/mdbook.js', '/reader.js'] },
  ]);
});

it('sends it to the top frame where the browser has no names for documents', async () => {
  await handleRecognised({ reader: 'generic' }, sender());
  expect(injected).toMatchObject([{ target: { tabId: 7, frameIds: [0] } }]);
});

it.each([
  ['a reader that is switched off', 'mdbook', {}, { readersOff: ['mdbook'] }],
  ['a site that is not tracked', 'mdbook', {}, { tracked: [] }],
  ['the reader of a site', 'geekbang', {}, {}],
  ['a reader that there is not', '../card', {}, {}],
  ['a host with a reader of its own', 'mdbook', { origin: 'https://time.geekbang.org' }, {}],
])('sends nothing for %s', async (_, reader, more, settings) => {
  await changeSettings(settings);
  expect(await handleRecognised({ reader }, sender(more))).toEqual({ read: false });
  expect(injected).toEqual([]);
});

it('fails where the browser refuses, so that the page asks again', async () => {
  Object.assign(browser.scripting, { executeScript: () => Promise.reject(new Error('no frame')) });
  await expect(handleRecognised({ reader: 'mdbook' }, sender())).rejects.toThrow('no frame');
});
