import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { HOOKS, type Missed } from '@/detection/missed';
import type { ChapterPage } from '@/detection/page-facts';
import type { NotReason } from '@/detection/reader';
import type { Sender } from '@/messages/listen';
import { missed as missedSchema } from '@/messages/schemas';
import { askTab } from '@/messages/send';
import { afterFailure, afterMatch } from '@/progress/site-health/site-health';
import { readSettings } from '@/storage/preferences/settings';
import { changeSiteHealth } from '@/storage/preferences/site-health-record';
import { knowsChapter } from '@/storage/queries/knows-chapter';
import { sha256 } from '@/storage/recording/hash';
import { isRead } from '../recording/recording-access';
import { pageSender } from '../sender';

/** The chapter before still stands there: as likely a slow network as a site that has changed. */
const SAYS_NOTHING: ReadonlySet<NotReason> = new Set([
  'no-chapter-address',
  'sign-in',
  'error-page',
  'text-did-not-change',
]);

/** A page of this site was read as a chapter. Never throws: recording goes before. */
export async function noteMatch(origin: string, { chapter, reader }: ChapterPage): Promise<void> {
  try {
    const page = await sha256(chapter.key);
    await changeSiteHealth(origin, (health) => afterMatch(health, page, reader, Date.now()));
  } catch (error) {
    console.error('how the site is read could not be written down', error);
  }
}

/**
 * A page says that it found no chapter. Whether that is a failure is decided here: the page is asked what it is now,
 * and looked at once more by a script of its own, so that pages that are read carry nothing for it.
 */
export async function handleMissed(sender: Sender): Promise<null> {
  const { origin, tabId } = pageSender(sender);
  const { paused } = await readSettings();
  if (!(await isRead(origin)) || paused.includes('*') || paused.includes(origin)) return null;
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
