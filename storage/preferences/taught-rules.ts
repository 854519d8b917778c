import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { TaughtRule } from '@/detection/taught/rule';
import { taughtRule, taughtRules } from '@/transfer/taught-rule';

/** Beside the other settings and not among them, because the popup reads those and need not know these. */
const KEY = 'taught';

/** What the person has taught, the last taught first; what is stored in another form is left out. */
export async function readTaughtRules(): Promise<TaughtRule[]> {
  return valid((await browser.storage.local.get(KEY))[KEY]);
}

/**
 * Keeps a rule in place of the one for the same host and folder. Checks it first, whoever gave it.
 * @throws when it is no rule, or more is taught than can be kept
 */
export async function saveTaughtRule(given: unknown): Promise<TaughtRule> {
  const rule = v.parse(taughtRule, given);
  await change((rules) => [rule, ...rules.filter((other) => !isSamePlace(other, rule))]);
  return rule;
}

/** Forgets the rule for a place, and does nothing where there is none. */
export async function removeTaughtRule(place: Pick<TaughtRule, 'host' | 'path'>): Promise<void> {
  await change((rules) => rules.filter((other) => !isSamePlace(other, place)));
}

/** Takes over the rules of a backup; those for places that have one already are left as they are. */
export async function restoreTaughtRules(given: unknown): Promise<void> {
  const restored = valid(given);
  if (restored.length === 0) return;
  await change((rules) => [
    ...rules,
    ...restored.filter((each) => !rules.some((other) => isSamePlace(other, each))),
  ]);
}

/** Calls back with all rules after every change, until the function it returns is called. */
export function watchTaughtRules(callback: (rules: TaughtRule[]) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) callback(valid(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

function valid(value: unknown): TaughtRule[] {
  const parsed = v.safeParse(taughtRules, value);
  return parsed.success ? parsed.output : [];
}

function isSamePlace(a: Pick<TaughtRule, 'host' | 'path'>, b: Pick<TaughtRule, 'host' | 'path'>): boolean {
  return a.host === b.host && a.path === b.path;
}

/** One change after the other, whichever page of ours makes it. */
async function change(how: (rules: TaughtRule[]) => TaughtRule[]): Promise<void> {
  const work = async () => {
    await browser.storage.local.set({ [KEY]: v.parse(taughtRules, how(await readTaughtRules())) });
  };
  // A test's Node has no locks and only one part.
  await (globalThis.navigator?.locks ? navigator.locks.request('epilogue taught', work) : work());
}
