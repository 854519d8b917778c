import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { TaughtRule } from '@/detection/taught/rule';
import { restoreSettings } from '../import/restore-settings';
import {
  readTaughtRules,
  removeTaughtRule,
  restoreTaughtRules,
  saveTaughtRule,
  watchTaughtRules,
} from './taught-rules';

const RULE: TaughtRule = { host: 'learn.example', path: '', outline: 'nav a', whole: false };
const OTHER: TaughtRule = { ...RULE, path: '/go' };

it('keeps one rule for a place, the last', async () => {
  await saveTaughtRule(RULE);
  await saveTaughtRule(OTHER);
  await saveTaughtRule({ ...RULE, outline: 'ol a' });
  expect(await readTaughtRules()).toEqual([{ ...RULE, outline: 'ol a' }, OTHER]);
  await removeTaughtRule(RULE);
  await removeTaughtRule(RULE);
  expect(await readTaughtRules()).toEqual([OTHER]);
});

it('keeps nothing that is no rule', async () => {
  await expect(saveTaughtRule({ ...RULE, run: 'alert(1)' })).rejects.toThrow();
  await expect(saveTaughtRule({ ...RULE, outline: 'a:has(b)' })).rejects.toThrow();
  expect(await readTaughtRules()).toEqual([]);
});

it('reads nothing of what is stored in another form', async () => {
  await browser.storage.local.set({ taught: [{ ...RULE, outline: '{}' }] });
  expect(await readTaughtRules()).toEqual([]);
});

it('comes back with a backup’s settings, and leaves what was taught since', async () => {
  const newer = { ...RULE, outline: 'ol a' };
  await saveTaughtRule(newer);
  await restoreSettings({ taught: [RULE, OTHER] });
  expect(await readTaughtRules()).toEqual([newer, OTHER]);
  await restoreTaughtRules([{ nothing: 1 }]);
  await restoreTaughtRules(undefined);
  expect(await readTaughtRules()).toEqual([newer, OTHER]);
});

it('tells of changes until it is stopped', async () => {
  const heard = vi.fn();
  const stop = watchTaughtRules(heard);
  await saveTaughtRule(RULE);
  stop();
  await removeTaughtRule(RULE);
  expect(heard.mock.calls).toEqual([[[RULE]]]);
});
