import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { readerScriptOf } from '@/detection/sites/owner';
import { ruleFor, type TaughtRule } from '@/detection/taught/rule';

/** What pages that no reader names are given, and those of them for which the person made a rule. */
const ANY_HOST = 'any-host';
const TAUGHT = '/taught.js' as ScriptPublicPath;

/** The script with the readers that this page needs; it is injected before the one that uses them. */
export function readersFor(url: URL, rules: readonly TaughtRule[]): ScriptPublicPath {
  const own = readerScriptOf(url.origin);
  return own === ANY_HOST && ruleFor(rules, url) ? TAUGHT : (`/readers/${own}.js` as ScriptPublicPath);
}

/** Whether a person may teach how pages of this origin look: those of the others are known by their readers. */
export function isTeachable(origin: string): boolean {
  return readerScriptOf(origin) === ANY_HOST;
}

/** Whether the reader that these pages would be given is switched off; on hosts that no reader names, only a page can tell. */
export function isOff(origin: string, readersOff: readonly string[]): boolean {
  return readersOff.includes(readerScriptOf(origin));
}

/** All that a tracked page receives, in order. */
export function scriptsFor(url: URL, rules: readonly TaughtRule[]): ScriptPublicPath[] {
  return [readersFor(url, rules), '/reader.js'];
}
