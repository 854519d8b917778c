import * as v from 'valibot';
import type { TaughtRule } from '@/detection/taught/rule';
import { taughtRule, taughtRules } from '@/transfer/taught-rule';
import { storedItem } from './stored-item';

/** Kept beside the settings and not among them, because the popup reads the settings and need not know the rules. */
const item = storedItem('taught', valid);

/** The rules that the person has taught, the latest first, without entries in another form. */
export const readTaughtRules = item.get;

/**
 * Keeps a rule in the place of the one for the same host and folder. It checks the rule first, whoever gave it.
 * @throws if it is no rule, or there are more rules than can be kept
 */
export async function saveTaughtRule(given: unknown): Promise<TaughtRule> {
  const rule = v.parse(taughtRule, given);
  await change((rules) => [rule, ...rules.filter((other) => !isSamePlace(other, rule))]);
  return rule;
}

/** Forgets the rule for a place; does nothing if there is none. */
export async function removeTaughtRule(place: Pick<TaughtRule, 'host' | 'path'>): Promise<void> {
  await change((rules) => rules.filter((other) => !isSamePlace(other, place)));
}

/** Takes over the rules of a backup. A place that has a rule already keeps its own. */
export async function restoreTaughtRules(given: unknown): Promise<void> {
  const restored = valid(given);
  if (restored.length === 0) return;
  await change((rules) => [
    ...rules,
    ...restored.filter((each) => !rules.some((other) => isSamePlace(other, each))),
  ]);
}

/** Calls back with all rules after every change, until the function it returns is called. */
export const watchTaughtRules = item.watch;

function valid(value: unknown): TaughtRule[] {
  const parsed = v.safeParse(taughtRules, value);
  return parsed.success ? parsed.output : [];
}

function isSamePlace(a: Pick<TaughtRule, 'host' | 'path'>, b: Pick<TaughtRule, 'host' | 'path'>): boolean {
  return a.host === b.host && a.path === b.path;
}

/** @throws if there are more rules than can be kept */
async function change(how: (rules: TaughtRule[]) => TaughtRule[]): Promise<void> {
  await item.change((rules) => v.parse(taughtRules, how(rules)));
}
