import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { storedItem } from './stored-item';

const number = (stored: unknown) => (typeof stored === 'number' ? stored : 7);

describe('a stored item', () => {
  it('is the fallback until it was written, and where something else stands', async () => {
    const item = storedItem('n', number);
    expect(await item.get()).toBe(7);
    await browser.storage.local.set({ n: 'seven' });
    expect(await item.get()).toBe(7);
    await item.set(3);
    expect(await item.get()).toBe(3);
  });

  it('loses none of many changes made at the same time', async () => {
    const item = storedItem('n', number);
    await Promise.all(Array.from({ length: 20 }, () => item.change(async (now) => now + 1)));
    expect(await item.get()).toBe(27);
  });

  it('writes nothing when the same value is given back', async () => {
    const item = storedItem('n', number);
    const set = vi.spyOn(browser.storage.local, 'set');
    expect(await item.change((now) => now)).toBe(7);
    expect(set).not.toHaveBeenCalled();
  });

  it('tells of changes of its own name and area, until it is told to stop', async () => {
    const heard: number[] = [];
    const stop = storedItem('n', number, 'session').watch((now) => heard.push(now));
    await browser.storage.local.set({ n: 1 });
    await browser.storage.session.set({ m: 2 });
    await browser.storage.session.set({ n: 3 });
    await browser.storage.session.remove('n');
    stop();
    await browser.storage.session.set({ n: 4 });
    expect(heard).toEqual([3, 7]);
  });
});
