import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { readerScriptOf } from '@/detection/sites/owner';

/** The script with the readers that pages of this origin need; it is injected before the one that uses them. */
export function readersFor(origin: string): ScriptPublicPath {
  return `/readers/${readerScriptOf(origin)}.js` as ScriptPublicPath;
}

/** Whether the reader that these pages would be given is switched off; on hosts that no reader names, only a page can tell. */
export function isOff(origin: string, readersOff: readonly string[]): boolean {
  return readersOff.includes(readerScriptOf(origin));
}

/** All that a tracked page receives, in order. */
export function scriptsFor(origin: string): ScriptPublicPath[] {
  return [readersFor(origin), '/reader.js'];
}
