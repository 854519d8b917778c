import type { Browser } from 'wxt/browser';
import { patternOf } from '@/browser/hosts';
import type { TaughtRule } from '@/detection/taught/rule';
import { sha256 } from '@/storage/recording/hash';
import { isTeachable, scriptsFor } from './scripts-for-page';

/** A content script to register; its id says what it is for. */
export interface Registration
  extends Pick<Browser.scripting.RegisteredContentScript, 'excludeMatches' | 'allFrames'> {
  id: string;
  matches: string[];
  js: string[];
}

/** The id of every registration begins with this. */
export const PREFIX = 'reader ';

/** The script for a frame that holds chapters. */
export const FRAME_SCRIPT = '/frame.js';

/**
 * The registrations for the pages of one host: one script for all or, if rules hold in some of its folders, one for
 * those and one for the rest. A changed rule changes the id, so that the script is registered anew.
 */
export async function registrationsOf(
  pattern: string,
  rules: readonly TaughtRule[],
): Promise<Registration[]> {
  const url = new URL(pattern.replace(/\*$/, ''));
  const usual = { matches: [pattern], js: scriptsFor(url, []) };
  const here = isTeachable(url.origin) ? rules.filter(({ host }) => hostnameOf(host) === url.hostname) : [];
  if (here.length === 0) return [{ id: PREFIX + pattern, ...usual }];
  const folders = here.some(({ path }) => path === '')
    ? [pattern]
    : here.map(({ path }) => `${pattern.slice(0, -2)}${path}*`);
  const [rule] = here as [TaughtRule];
  const taught = scriptsFor(new URL(`${url.protocol}//${rule.host}${rule.path}`), here);
  const revision = (await sha256(JSON.stringify(here))).slice(0, 16);
  const id = `${PREFIX}${pattern} ${revision}`;
  const ofRules = { id, matches: folders, js: taught };
  return folders.includes(pattern)
    ? [ofRules]
    : [ofRules, { id: `${id} others`, ...usual, excludeMatches: folders }];
}

/** The registration for a frame that holds chapters: its script, below the reader's own path only. */
export function registrationOfFrame(frame: string, path: string): Registration {
  const match = patternOf(frame).replace(/\/\*$/, `${path}*`);
  return { id: `${PREFIX}frame ${match}`, matches: [match], js: [FRAME_SCRIPT], allFrames: true };
}

/** A host without its port, because the browser's patterns know none. */
function hostnameOf(host: string): string {
  return new URL(`https://${host}/`).hostname;
}
