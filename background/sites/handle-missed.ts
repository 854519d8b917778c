import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { HOOKS, type Missed } from '@/detection/missed';
import type { ChapterPage } from '@/detection/page-facts';
import type { NotReason } from '@/detection/reader';
import type { Sender } from '@/messages/listen';
import { missed as missedSchema } from '@/messages/schemas';
import { askTab } from '@/messages/send';
import { afterFailure, afterMatch } from '@/progress/site-health/site-health';
import { changeSiteHealth } from '@/storage/preferences/site-health-record';
import { knowsChapter } from '@/storage/queries/knows-chapter';
import { sha256 } from '@/storage/recording/hash';
import { mayRecord } from '../recording/recording-access';
import { pageSender } from '../sender';

/** The chapter before still stands there, and a slow network is as likely a cause as a changed site. */
const SAYS_NOTHING: ReadonlySet<NotReason> = new Set([
  'no-chapter-address',
  'sign-in',
  'error-page',
  'text-did-not-change',
]);

/** Records that a page of this site was read as a chapter. Never throws, because recording goes first. */
export async function noteMatch(origin: string, { chapter, reader }: ChapterPage): Promise<void> {
  try {
    const page = await sha256(chapter.key);
    await changeSiteHealth(origin, (health) => afterMatch(health, page, reader, Date.now()));
  } catch (error) {
    console.error('how the site is read could not be written down', error);
  }
}

/**
 * Decides whether a page that found no chapter is a failure. It asks the page what it is now, and looks once more with
 * a script of its own, so that pages which are read carry nothing for this.
 */
export async function handleMissed(sender: Sender): Promise<null> {
  const { origin, tabId } = pageSender(sender);
  if ((await mayRecord(origin, null)) !== 'yes') return null;
  const { facts, phase } = await askTab(tabId, 'state', {});
  // By now the person may be on the next page, which is still opening.
  if (phase !== 'idle' || !facts || !('reason' in facts) || SAYS_NOTHING.has(facts.reason)) return null;
  const missed = await lookAgain(tabId);
  if (!missed || !(missed.isChapterAddress || (await knowsChapter(missed.keys)))) return null;
  const { shape, found, keys } = missed;
  const failure = {
    page: await sha256(keys[0] ?? shape),
    shape,
    at: Date.now(),
    reason: facts.reason,
    found,
    missing: HOOKS.filter((hook) => !found.includes(hook)),
  };
  await changeSiteHealth(origin, (health) => afterFailure(health, failure));
  return null;
}

async function lookAgain(tabId: number): Promise<Missed | null> {
  const [first] = await browser.scripting.executeScript({ target: { tabId }, files: ['/missed.js'] });
  const parsed = v.safeParse(missedSchema, first?.result);
  return parsed.success ? parsed.output : null;
}
