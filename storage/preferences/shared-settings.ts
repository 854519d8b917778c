import * as v from 'valibot';
import type { Json } from '@/progress/model/register';
import { taughtRule } from '@/transfer/taught-rule';
import { changeSettings, isSetting, readSettings, usualSetting } from './settings';
import { readTaughtRules, removeTaughtRule, saveTaughtRule } from './taught-rules';

/** Settings that belong to the person and not to one machine, by the name of their register. */
const SETTINGS = {
  'reading-speed': 'readingSpeed',
  'minimum-seconds': 'minimumSeconds',
  'drop-after': 'dropAfterDays',
} as const;

type Shared = keyof typeof SETTINGS;

export const SHARED_NAMES = Object.keys(SETTINGS) as Shared[];

/** What the key of a rule's register begins with; host and folder follow. */
export const TAUGHT = 'taught ';

const keyOf = ({ host, path }: { host: string; path: string }) => `${TAUGHT}${host}${path}`;

/** What the person chose and taught here, by the key of its register, without what is as it always was. */
export async function sharedHere(): Promise<Map<string, Json>> {
  const [settings, rules] = await Promise.all([readSettings(), readTaughtRules()]);
  const chosen = SHARED_NAMES.filter((name) => settings[SETTINGS[name]] !== usualSetting(SETTINGS[name]));
  return new Map<string, Json>([
    ...chosen.map((name) => [name, settings[SETTINGS[name]]] as const),
    ...rules.map((rule) => [keyOf(rule), rule as unknown as Json] as const),
  ]);
}

/** Whether another device may set this here. `null`: as it always was, or no rule. */
export function isShared(key: string, value: Json): boolean {
  if (value === null) return true;
  if (key in SETTINGS) return isSetting(SETTINGS[key as Shared], value);
  return v.is(taughtRule, value) && keyOf(value) === key;
}

/** Takes over what `isShared` accepts. A rule for which there is no room stays out. */
export async function takeShared(taken: ReadonlyMap<string, Json>): Promise<void> {
  const patch = [...taken].flatMap(([key, value]) =>
    key in SETTINGS ? [[SETTINGS[key as Shared], value ?? undefined]] : [],
  );
  if (patch.length > 0) await changeSettings(Object.fromEntries(patch));
  const rules = await readTaughtRules();
  for (const [key, value] of taken) {
    if (key in SETTINGS) continue;
    const known = rules.find((rule) => keyOf(rule) === key);
    if (value !== null) await saveTaughtRule(value).catch(() => {});
    else if (known) await removeTaughtRule(known);
  }
}
