import type { Browser } from 'wxt/browser';
import { patternOf } from '@/browser/hosts';
import type { TaughtRule } from '@/detection/taught/rule';
import { sha256 } from '@/storage/recording/hash';
import { isTeachable, scriptsFor } from './reader-scripts';

/** A content script to be registered, by an id that says what it is for. */
export interface Registration
  extends Pick<Browser.scripting.RegisteredContentScript, 'excludeMatches' | 'allFrames'> {
  id: string;
  matches: string[];
  js: string[];
}

/** Every registration of ours begins so. */
export const PREFIX = 'reader ';

/** What a frame that holds chapters receives. */
export const FRAME_SCRIPT = '/frame.js';

/**
 * What is to be registered for the pages of one host: one script for all, or, where rules are for some of its
 * folders, one for those and one for the rest. A rule that was changed gives another id, so that it comes anew.
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

/** What is to be registered for a frame that holds chapters: its script, below the reader's own path only. */
export function registrationOfFrame(frame: string, path: string): Registration {
  const match = patternOf(frame).replace(/\/\*$/, `${path}*`);
  return { id: `${PREFIX}frame ${match}`, matches: [match], js: [FRAME_SCRIPT], allFrames: true };
}

/** A host without its port: the browser's patterns know none. */
function hostnameOf(host: string): string {
  return new URL(`https://${host}/`).hostname;
}
