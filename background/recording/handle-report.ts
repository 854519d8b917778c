import * as v from 'valibot';
import { readTab, type TabRecord, writeTab } from '@/browser/tab-state';
import type { ChapterPage, CoursePage } from '@/detection/page-facts';
import { isKeyOf } from '@/detection/sites/owner';
import { withStoredAddresses } from '@/detection/sites/stored-address';
import type { Sender } from '@/messages/listen';
import type { CardKind, ReportReply, SentReport } from '@/messages/map';
import { claim as claimSchema, report as reportSchema } from '@/messages/schemas';
import { optional } from '@/progress/model/optional';
import { joinOwnCourse } from '@/storage/marks/match-own-course';
import { readSettings, type Settings } from '@/storage/preferences/settings';
import { settleCard } from '@/storage/recording/owed-cards';
import { ImpossibleReportError } from '@/storage/recording/put-visit';
import { recordReport } from '@/storage/recording/record-report';
import { refreshBadge } from '../badge';
import { pageSender } from '../sender';
import { noteMatch } from '../sites/handle-missed';
import { classifyChapter } from './classify-chapter';
import { mayRecord } from './recording-access';
import { claimRequest } from './request-quota';

/**
 * From which score on the text of an article is a farewell, where nothing else says that it is a chapter: whoever places
 * an order is congratulated, too.
 */
const FAREWELL = 0.95;

const nothing = (refused: NonNullable<ReportReply['refused']>): ReportReply => ({
  recorded: false,
  refused,
  card: null,
  chapterDone: false,
});

/** Records what a page reports. The reply follows the commit. */
export async function handleReport(message: unknown, sender: Sender): Promise<ReportReply> {
  const { origin, tabId } = pageSender(sender);
  const parsed = v.safeParse(reportSchema, message);
  if (!parsed.success || !isOfOrigin(parsed.output.page, origin)) return nothing('invalid');
  const { visit, document } = parsed.output;
  const page = withStoredAddresses(parsed.output.page);
  const access = await mayRecord(origin, page.reader);
  if (access !== 'yes') return nothing(access);
  if (!page.unproven) await noteMatch(origin, page);
  try {
    return await keep({ page, visit, document }, origin, tabId, await readSettings());
  } catch (error) {
    // Sending this report again would not help: it can never be written.
    if (error instanceof ImpossibleReportError) return nothing('invalid');
    console.error('a visit could not be written', error);
    return await failed({ page, document }, origin, tabId);
  }
}

/**
 * Answers that the report failed. The page sends the same visit again, and the card says so in plain words, once for
 * each chapter.
 */
async function failed(
  sent: Pick<SentReport, 'page' | 'document'>,
  origin: string,
  tabId: number,
): Promise<ReportReply> {
  const { page } = sent;
  const before = await recordBefore(tabId, sent, origin);
  const isSaid = before?.card === 'failed' && before.chapterKey === page.chapter.key;
  if (!isSaid) await writeTab(tabId, tabRecord(sent, origin, page.course.keys[0] ?? '', 'failed', null));
  return { ...nothing('failed'), card: isSaid ? null : 'failed' };
}

/** What the document that reports has reported before: nothing of another document outlives it. */
async function recordBefore(
  tabId: number,
  { document }: Pick<SentReport, 'document'>,
  origin: string,
): Promise<TabRecord | null> {
  const before = await readTab(tabId);
  return before?.document === document && before.origin === origin ? before : null;
}

function tabRecord(
  { page, document }: Pick<SentReport, 'page' | 'document'>,
  origin: string,
  courseKey: string,
  card: CardKind | null,
  takeawayBase: string | null,
): TabRecord {
  const { key, title } = page.chapter;
  const chapterTitle = title?.value ?? '';
  return { origin, document, courseKey, chapterKey: key, chapterTitle, card, takeawayBase };
}

/** Whether a page speaks only of its own site: of its own address, and of keys that belong to its host. */
export function isOfOrigin(page: ChapterPage | CoursePage, origin: string): boolean {
  if (new URL(page.url).origin !== origin) return false;
  const own = page.kind === 'chapter' ? [page.chapter.key] : [];
  const keys = [...page.course.keys, ...own, ...(page.outline?.chapters ?? []).map((c) => c.key)];
  return keys.every((key) => isKeyOf(key, origin));
}

async function keep(
  sent: SentReport,
  origin: string,
  tabId: number,
  settings: Settings,
): Promise<ReportReply> {
  const { page, visit } = sent;
  const understood = await classifyChapter(page);
  // An article like any other: only a farewell makes it a course's page. What is not sure may be on the next report.
  const { closing, score } = understood.verdict;
  if (page.unproven && score < FAREWELL) return nothing(closing === 'no' ? 'not-a-chapter' : 'not-sure');
  const outcome = await recordReport({ visit, ...understood, now: Date.now(), settings });
  if (outcome.refused) return nothing(outcome.refused);
  const before = await recordBefore(tabId, sent, origin);
  const isOff = settings.cardOff.includes(origin);
  if (isOff && outcome.card === 'finished') await settleCard(outcome.row.keys);
  const card = isOff ? null : outcome.card;
  const same = before?.chapterKey === page.chapter.key ? before : null;
  // The write has succeeded, so the card that reported the failure goes.
  const standing = same?.card === 'failed' ? null : (same?.card ?? null);
  const { courseKey } = outcome;
  const report = tabRecord(sent, origin, courseKey, card ?? standing, same?.takeawayBase ?? null);
  // A course that its owner added before it had a page. The visit is recorded, whatever becomes of this.
  if (!same) await joinOwnCourse(outcome.row, page.url).catch((error) => console.error('not matched', error));
  // The card stays while reports come, and what it did can still be taken back.
  const did = before?.did;
  await writeTab(tabId, { ...report, ...optional({ did, editor: same?.editor }) });
  if (outcome.chapterDone || !same) await refreshBadge(tabId);
  const { chapterDone, awaits } = outcome;
  const { countUnfocused } = settings;
  return { recorded: true, card, chapterDone, countUnfocused, ...(awaits && { awaits }) };
}

/**
 * Grants a page its one request of this kind for today, or a visit's own request; nothing where nothing is recorded.
 */
export async function handleClaim(message: unknown, sender: Sender): Promise<{ granted: boolean }> {
  const { origin } = pageSender(sender);
  const { courseKey, name } = v.parse(claimSchema, message);
  if (courseKey !== undefined && !isKeyOf(courseKey, origin)) throw new Error('a course of another site');
  if ((await mayRecord(origin, null)) !== 'yes') return { granted: false };
  return { granted: courseKey === undefined || (await claimRequest(courseKey, name)) };
}
