import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { TaughtRule } from '@/detection/taught/rule';
import { restoreSettings } from '../import/restore-settings';
import { readTaught, restoreTaught, teach, unteach, watchTaught } from './taught-rules';

const RULE: TaughtRule = { host: 'learn.example', path: '', outline: 'nav a', whole: false };
const OTHER: TaughtRule = { ...RULE, path: '/go' };

it('keeps one rule for a place, the last', async () => {
  await teach(RULE);
  await teach(OTHER);
  await teach({ ...RULE, outline: 'ol a' });
  expect(await readTaught()).toEqual([{ ...RULE, outline: 'ol a' }, OTHER]);
  await unteach(RULE);
  await unteach(RULE);
  expect(await readTaught()).toEqual([OTHER]);
});

it('keeps nothing that is no rule', async () => {
  await expect(teach({ ...RULE, run: 'alert(1)' })).rejects.toThrow();
  await expect(teach({ ...RULE, outline: 'a:has(b)' })).rejects.toThrow();
  expect(await readTaught()).toEqual([]);
});

it('reads nothing of what is stored in another form', async () => {
  await browser.storage.local.set({ taught: [{ ...RULE, outline: '{}' }] });
  expect(await readTaught()).toEqual([]);
});

it('comes back with a backup’s settings, and leaves what was taught since', async () => {
  const newer = { ...RULE, outline: 'ol a' };
  await teach(newer);
  await restoreSettings({ taught: [RULE, OTHER] });
  expect(await readTaught()).toEqual([newer, OTHER]);
  await restoreTaught([{ nothing: 1 }]);
  await restoreTaught(undefined);
  expect(await readTaught()).toEqual([newer, OTHER]);
});

it('tells of changes until it is stopped', async () => {
  const heard = vi.fn();
  const stop = watchTaught(heard);
  await teach(RULE);
  stop();
  await unteach(RULE);
  expect(heard.mock.calls).toEqual([[[RULE]]]);
});
