import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { readerScriptOf } from '@/detection/sites/owner';
import { ruleFor, type TaughtRule } from '@/detection/taught/rule';

/** The scripts for pages that no reader names, without and with a rule that the person taught. */
const ANY_HOST = 'any-host';
const TAUGHT = '/taught.js' as ScriptPublicPath;

/** The script with the readers for this page, which is injected before the script that uses them. */
export function readersFor(url: URL, rules: readonly TaughtRule[]): ScriptPublicPath {
  const own = readerScriptOf(url.origin);
  return own === ANY_HOST && ruleFor(rules, url) ? TAUGHT : (`/readers/${own}.js` as ScriptPublicPath);
}

/** Whether a person may teach pages of this origin: readers know the pages of all others. */
export function isTeachable(origin: string): boolean {
  return readerScriptOf(origin) === ANY_HOST;
}

/**
 * Whether the reader for these pages is switched off. On hosts that no reader names, only a page can tell which reader
 * that is.
 */
export function isOff(origin: string, readersOff: readonly string[]): boolean {
  return readersOff.includes(readerScriptOf(origin));
}

/** All scripts that a tracked page receives, in order. */
export function scriptsFor(url: URL, rules: readonly TaughtRule[]): ScriptPublicPath[] {
  return [readersFor(url, rules), '/reader.js'];
}
