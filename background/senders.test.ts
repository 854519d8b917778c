import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import background from '@/entrypoints/background';
import type { Sender } from '@/messages/listen';
import type { Messages } from '@/messages/map';
import { purgeForgotten } from '@/storage/recording/purge';

vi.mock('@/storage/recording/purge', () => ({ purgeForgotten: vi.fn(async () => {}) }));

/** Who may send each message; a message that is missing here does not compile. */
const SENDERS: Record<keyof Messages, 'page' | 'frame' | 'card' | 'own page'> = {
  report: 'page',
  'claim-request': 'page',
  sighting: 'page',
  missed: 'page',
  recognised: 'page',
  'frame-tick': 'page',
  taught: 'page',
  framed: 'frame',
  'card-state': 'card',
  'card-act': 'card',
  'card-frame': 'card',
  'teach-look': 'card',
  'teach-keep': 'card',
  teach: 'own page',
  explain: 'own page',
  'track-intent': 'own page',
  'frame-of': 'own page',
  'reader-of': 'own page',
  'sync-try': 'own page',
  untrack: 'own page',
  look: 'own page',
  sync: 'own page',
};

const NAMES = Object.keys(SENDERS) as (keyof Messages)[];
const of = (...kinds: string[]) => NAMES.filter((name) => kinds.includes(SENDERS[name]));

const SITE = 'https://time.geekbang.org';
const { id } = browser.runtime;
const ours = (path: string) => browser.runtime.getURL(path as '/popup.html');
const contentScript = {
  id,
  origin: SITE,
  url: `${SITE}/a`,
  frameId: 0,
  tab: { id: 7, url: `${SITE}/a` },
} as Sender;
const card = { id, url: ours('/card.html'), frameId: 3, tab: { id: 7, url: `${SITE}/a` } } as Sender;
const popup = { id, url: ours('/popup.html') } as Sender;

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
let listeners: Listener[];
let alarm: (given: { name: string }) => void;

beforeEach(() => {
  listeners = [];
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((each) => void listeners.push(each));
  const events = { addListener: () => {}, removeListener: () => {} };
  Object.assign(browser, {
    permissions: { onAdded: events, onRemoved: events, contains: async () => false },
    contextMenus: { onClicked: events },
    commands: { onCommand: events },
    downloads: { onChanged: events },
  });
  vi.spyOn(browser.alarms.onAlarm, 'addListener').mockImplementation((each) => {
    alarm = each as typeof alarm;
  });
  background.main();
});

/** What the background answers: whether it did what was asked, and what it said. */
async function send(name: string, sender: Sender, ask: unknown = {}) {
  return await new Promise<{ ok: boolean; error?: string }>((answer) => {
    const heard = listeners.map((each) => Boolean(each({ to: name, ask }, sender, answer as never)));
    expect(heard.filter(Boolean).length, name).toBe(1);
  });
}

describe('who may say what', () => {
  it('names every message that the background listens to', () => {
    expect(listeners.length).toBe(NAMES.length);
  });

  it.each(of('own page', 'card', 'frame'))('a content script cannot send %s', async (name) => {
    expect(await send(name, contentScript)).toMatchObject({
      ok: false,
      error: expect.stringMatching(/^not from/),
    });
  });

  it.each(of('own page', 'page'))('the card in a page cannot send %s', async (name) => {
    expect(await send(name, card)).toMatchObject({ ok: false, error: expect.stringMatching(/^not from/) });
  });

  it.each(NAMES)('another extension cannot send %s', async (name) => {
    for (const sender of [contentScript, card, popup])
      expect(await send(name, { ...sender, id: 'another' })).toMatchObject({
        ok: false,
        error: expect.stringMatching(/^not from/),
      });
  });

  it.each(of('own page'))('our own page may send %s, in the form it has', async (name) => {
    // It is heard: what is wrong is only that nothing was said.
    expect(await send(name, popup, {})).toMatchObject({
      ok: false,
      error: expect.not.stringMatching(/^not from/),
    });
  });
});

it('deletes for good what was forgotten long enough ago when the alarm rings', () => {
  alarm({ name: 'another' });
  expect(purgeForgotten).not.toHaveBeenCalled();
  alarm({ name: 'purge-forgotten' });
  expect(purgeForgotten).toHaveBeenCalledOnce();
});
