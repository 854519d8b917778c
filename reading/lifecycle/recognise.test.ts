// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TabState } from '@/messages/map';
import { recognise } from './recognise';
import { replaceOldCopy } from './replace-old-copy';

const background = vi.hoisted(() => ({
  asked: [] as string[],
  missed: 0,
  reply: async () => ({ read: true }),
  tab: new Map<string, (ask: unknown) => Promise<unknown>>(),
}));
vi.mock('@/messages/send', () => ({
  ask: async (name: string, { reader }: { reader: string }) => {
    if (name === 'missed') background.missed++;
    if (name !== 'recognised') return null;
    background.asked.push(reader);
    return background.reply();
  },
}));
vi.mock('@/messages/listen', () => ({
  onTabMessage: (name: string, handler: (ask: unknown) => Promise<unknown>) => {
    background.tab.set(name, handler);
    return () => background.tab.delete(name);
  },
}));
vi.mock('./orphaned-copy', () => ({ isOrphaned: () => false }));

const SIGNS = [
  ['one', 'nav.one'],
  ['two', 'nav.two'],
] as const;
let world: object;
let navigation: EventTarget;

const show = (html: string) => {
  document.body.innerHTML = html;
};
const begin = () => recognise(window, SIGNS, world);
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const state = async () => (await background.tab.get('state')?.({})) as TabState | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  [world, navigation] = [{}, new EventTarget()];
  Object.assign(window, { navigation });
  Object.assign(background, { asked: [], missed: 0, reply: async () => ({ read: true }) });
  background.tab.clear();
  show('');
});
afterEach(() => {
  (world as { epilogueRecogniser?: AbortController }).epilogueRecogniser?.abort();
  vi.useRealTimers();
});

it('asks at once for the reader whose sign stands there, and once', async () => {
  show('<nav class="two"></nav><main>text</main>');
  begin();
  expect(background.asked).toEqual(['two']);
  document.body.append('more');
  await wait(20_000);
  expect(background.asked).toEqual(['two']);
});

it('waits for a page that is still empty, and asks for the generic reader where no sign comes', async () => {
  begin();
  await wait(1_000);
  expect(background.asked).toEqual([]);
  show('<main>text</main>');
  await wait(500);
  expect(background.asked).toEqual(['generic']);
});

it('asks for another reader when its sign comes late, or another page is shown in the document', async () => {
  show('<main>text</main>');
  begin();
  show('<nav class="one"></nav><main>text</main>');
  await wait(2_500);
  expect(background.asked).toEqual(['generic', 'one']);
  await wait(60_000);
  show('<nav class="two"></nav>');
  await wait(5_000);
  expect(background.asked).toHaveLength(2);
  navigation.dispatchEvent(new Event('currententrychange'));
  expect(background.asked).toEqual(['generic', 'one', 'two']);
});

it('asks until the background answers', async () => {
  show('<nav class="one"></nav>');
  background.reply = async () => {
    if (background.asked.length < 3) throw new Error('nobody answered');
    return { read: true };
  };
  begin();
  await wait(60_000);
  expect(background.asked).toEqual(['one', 'one', 'one']);
});

it('ends where the page may not be read', async () => {
  show('<nav class="one"></nav>');
  background.reply = async () => ({ read: false });
  begin();
  await wait(0);
  show('<nav class="two"></nav>');
  navigation.dispatchEvent(new Event('currententrychange'));
  await wait(1_000);
  expect(background.asked).toEqual(['one']);
  expect(background.tab.size).toBe(0);
});

it('answers for the page until a copy with a reader takes over', async () => {
  begin();
  expect(await state()).toMatchObject({ phase: 'waiting' });
  replaceOldCopy(new AbortController(), globalThis as never);
  expect(await state()).toBeUndefined();
});

it('says after a while that no reader knows the page, and counts as a miss', async () => {
  begin();
  await wait(15_000);
  expect(await state()).toMatchObject({ phase: 'idle', facts: { reason: 'no-reader' } });
  expect(background.missed).toBe(1);
});

it('is replaced by a later copy of itself', async () => {
  begin();
  begin();
  show('<nav class="one"></nav>');
  await wait(500);
  expect(background.asked).toEqual(['one']);
});

it('ends when the site is not read any more', async () => {
  begin();
  expect(await background.tab.get('leave')?.({ origin: location.origin })).toBe(location.origin);
  show('<nav class="one"></nav>');
  await wait(1_000);
  expect(background.asked).toEqual([]);
});
