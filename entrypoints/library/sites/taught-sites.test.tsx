// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { TaughtRule } from '@/detection/taught/rule';
import { changeSettings, readSettings } from '@/storage/preferences/settings';
import { readTaughtRules, saveTaughtRule } from '@/storage/preferences/taught-rules';
import { emptyLibrary } from '@/storage/recording/report.fixture';
import { textOfRule } from '@/transfer/taught-rule';
import { press, show } from '../library.fixture';
import { grant } from './permissions.fixture';

const SITE = 'https://learn.example';
const RULE: TaughtRule = { host: 'learn.example', path: '/go', outline: 'nav a', title: 'h2', whole: false };
const asked: unknown[] = [];

beforeEach(async () => {
  await emptyLibrary();
  grant([], [`${SITE}/*`]);
  asked.length = 0;
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    // What a reader is called is asked for by the line of any tracked site.
    if ((message as { to?: string }).to === 'reader-of') return { ok: true, reply: null };
    asked.push(message);
    return { ok: true, reply: { ok: true } };
  });
  await changeSettings({ tracked: [SITE] });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const write = (text: string) => fireEvent.input(screen.getByRole('textbox'), { target: { value: text } });
const isKept = (rules: TaughtRule[]) => waitFor(async () => expect(await readTaughtRules()).toEqual(rules));

it('shows what a site goes by, and copies, removes and brings back the rule', async () => {
  await saveTaughtRule(RULE);
  const writeText = vi.fn(async () => {});
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
  await show({ at: 'sites' });
  const line = within(await screen.findByTestId('taught-site'));
  expect(line.getByText('learn.example/go')).toBeTruthy();
  expect(line.getByText('nav a')).toBeTruthy();
  fireEvent.click(line.getByRole('button', { name: /Copy/ }));
  await screen.findByText(/Copied/);
  expect(writeText).toHaveBeenCalledWith(textOfRule(RULE));
  fireEvent.click(line.getByRole('button', { name: /Remove/ }));
  await isKept([]);
  await press('Undo');
  await isKept([RULE]);
});

it('changes a rule by hand, and says what cannot be used', async () => {
  await saveTaughtRule(RULE);
  await show({ at: 'sites' });
  await press(/Change the rule/);
  write(textOfRule({ ...RULE, title: 'h2:has(a)' }));
  expect(await screen.findByText(/“chapter’s title” cannot be used/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Save' }).hasAttribute('disabled')).toBe(true);
  write(textOfRule({ ...RULE, whole: true }));
  expect(screen.getByTestId('rule-preview').textContent).toContain('the whole course');
  await press('Save');
  await isKept([{ ...RULE, whole: true }]);
});

it('takes what somebody pasted after a look at it, and asks for no host', async () => {
  await show({ at: 'sites' });
  await press('Paste what somebody taught');
  write('hello');
  expect(screen.getByText(/This is not a rule/)).toBeTruthy();
  const pasted = { ...RULE, host: 'other.example' };
  write(textOfRule(pasted));
  expect(screen.getByTestId('rule-preview').textContent).toContain('other.example/go');
  await press('Save');
  await isKept([pasted]);
  expect(await screen.findByText(/It is used once you track the site/)).toBeTruthy();
  expect(await screen.findByText(/the site is not tracked/)).toBeTruthy();
  expect(asked).toEqual([]);
  expect((await readSettings()).tracked).toEqual([SITE]);
});

it('begins to teach in the tab that was looked at last', async () => {
  const update = vi.fn();
  Object.assign(browser.tabs, { update });
  let open: object[] = [];
  vi.spyOn(browser.tabs, 'query').mockImplementation((async () => open) as never);
  await show({ at: 'sites' });
  await press(/Teach Epilogue/);
  expect(await screen.findByText(/Open a chapter of this site/)).toBeTruthy();
  open = [
    { id: 3, url: `${SITE}/a`, lastAccessed: 1 },
    { id: 4, url: `${SITE}/b`, lastAccessed: 2 },
    { id: 5, url: `${SITE}:8080/`, lastAccessed: 3 },
  ];
  await press(/Teach Epilogue/);
  await waitFor(() => expect(update).toHaveBeenCalledWith(4, { active: true }));
  expect(asked).toEqual([{ to: 'teach', ask: { tabId: 4 } }]);
});
