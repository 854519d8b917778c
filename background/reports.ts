import * as v from 'valibot';
import type { ChapterPage } from '@/detection/page-facts';
import { isKeyOf } from '@/detection/sites/owner';
import type { Sender } from '@/messages/listen';
import type { Report, ReportReply } from '@/messages/map';
import { claim as claimSchema, report as reportSchema } from '@/messages/schemas';
import { record } from '@/storage/record';
import { readSettings, type Settings } from '@/storage/settings';
import { refreshBadge } from './badge';
import { claim } from './claims';
import { understand } from './knowledge';
import { pageSender } from './sender';
import { readTab, writeTab } from './tab-state';

const nothing = (refused: NonNullable<ReportReply['refused']>): ReportReply => ({
  recorded: false,
  refused,
  card: refused === 'failed' ? 'failed' : null,
  chapterDone: false,
});

/** Records what a page says was read. The reply follows the commit. */
export async function handleReport(message: unknown, sender: Sender): Promise<ReportReply> {
  const { origin, tabId } = pageSender(sender);
  const settings = await readSettings();
  const parsed = v.safeParse(reportSchema, message);
  if (!parsed.success || !isOfOrigin(parsed.output.page, origin)) return nothing('invalid');
  if (!settings.tracked.includes(origin)) return nothing('not-tracked');
  if (settings.paused.includes('*') || settings.paused.includes(origin)) return nothing('paused');
  try {
    return await keep(parsed.output, origin, tabId, settings);
  } catch (error) {
    // The page tries again with the same visit; the card says it in plain words.
    console.error('a visit could not be written', error);
    return nothing('failed');
  }
}

/** A page may only speak of its own site: of its own address, and of keys that belong to its host. */
function isOfOrigin(page: ChapterPage, origin: string): boolean {
  if (new URL(page.url).origin !== origin) return false;
  const keys = [...page.course.keys, page.chapter.key, ...(page.outline?.chapters ?? []).map((c) => c.key)];
  return keys.every((key) => isKeyOf(key, origin));
}

async function keep(
  { page, visit }: Report,
  origin: string,
  tabId: number,
  settings: Settings,
): Promise<ReportReply> {
  const understood = await understand(page);
  const outcome = await record({ visit, ...understood, now: Date.now(), settings });
  if (outcome.refused) return nothing(outcome.refused);
  if (outcome.chapterDone) await refreshBadge();
  const before = await readTab(tabId);
  const card = settings.cardOff.includes(origin) ? null : outcome.card;
  const sameChapter = before?.chapterKey === page.chapter.key;
  await writeTab(tabId, {
    origin,
    courseKey: outcome.courseKey,
    chapterKey: page.chapter.key,
    chapterTitle: page.chapter.title?.value ?? '',
    card: card ?? (sameChapter ? before.card : null),
    takeawayBase: sameChapter ? before.takeawayBase : null,
  });
  return { recorded: true, card, chapterDone: outcome.chapterDone };
}

/** Grants a page its one request of this kind for today, or a visit's own; none where nothing is recorded. */
export async function handleClaim(message: unknown, sender: Sender): Promise<{ granted: boolean }> {
  const { origin } = pageSender(sender);
  const { courseKey, name } = v.parse(claimSchema, message);
  if (courseKey !== undefined && !isKeyOf(courseKey, origin)) throw new Error('a course of another site');
  const { tracked, paused } = await readSettings();
  if (!tracked.includes(origin) || paused.includes('*') || paused.includes(origin)) return { granted: false };
  return { granted: courseKey === undefined || (await claim(courseKey, name)) };
}
