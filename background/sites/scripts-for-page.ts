import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { readerScriptOf } from '@/detection/sites/owner';
import { ruleFor, type TaughtRule } from '@/detection/taught/rule';

/** The scripts for pages that no reader names, without and with a rule that the person taught. */
const ANY_HOST = 'any-host';
const TAUGHT = '/taught.js' as ScriptPublicPath;

/** Finds out in a page of such a host which reader knows it. */
const RECOGNISE = '/recognise.js' as ScriptPublicPath;

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

/** What reads a page with one reader, in order. */
export function readerFiles(reader: string): ScriptPublicPath[] {
  return [`/readers/${reader}.js` as ScriptPublicPath, '/reader.js'];
}

/**
 * All scripts that a tracked page receives, in order: its site's reader and what starts it, or a small one that finds out
 * which reader to ask for.
 */
export function scriptsFor(url: URL, rules: readonly TaughtRule[]): ScriptPublicPath[] {
  const own = readerScriptOf(url.origin);
  if (own !== ANY_HOST) return readerFiles(own);
  return ruleFor(rules, url) ? [TAUGHT, '/reader.js'] : [RECOGNISE];
}
