import * as v from 'valibot';
import { readOwnTab, type TabRecord, writeTab } from '@/browser/tab-state';
import type { Sender } from '@/messages/listen';
import type { CardFinish, CardReply, CardState } from '@/messages/map';
import { cardAct, cardFrame } from '@/messages/schemas';
import { askTab } from '@/messages/send';
import type { CourseRow } from '@/progress/model/rows';
import { remaining } from '@/progress/status/remaining';
import { markCourse, takeOutPage, undo } from '@/storage/marks/marks';
import { saveTakeaway, takeawayOf } from '@/storage/notes/save-note';
import { withLock } from '@/storage/preferences/lock';
import { changeSettings, readSettings, type Settings } from '@/storage/preferences/settings';
import { course } from '@/storage/queries/courses';
import { finishOfCourse } from '@/storage/queries/finish-of-course';
import { settleCard } from '@/storage/recording/owed-cards';
import { cardSender, originOfTab } from '../sender';

/** What the card in this tab shows: nothing but the course that the tab reported last. */
export async function handleCardState(sender: Sender): Promise<CardState | null> {
  const { tabId } = cardSender(sender);
  const tab = await readOwnTab(tabId, originOfTab(sender));
  if (!tab?.card) return null;
  const settings = await readSettings();
  // The card must be able to say that the library does not answer, without asking the library.
  const row = tab.card === 'failed' ? null : await course(tab.courseKey);
  const takeaway = row ? await takeawayOf(row.key, passOf(row)) : null;
  if (tab.card === 'finished') await settleCard(row?.keys ?? [tab.courseKey]);
  await writeTab(tabId, { ...tab, takeawayBase: takeaway?.version ?? null, editor: crypto.randomUUID() });
  return {
    kind: tab.card,
    courseTitle: row?.title ?? '',
    chapterTitle: tab.chapterTitle,
    done: row?.done ?? 0,
    counted: row?.counted ?? 0,
    because: row?.question?.because ?? null,
    takeaway: takeaway?.body ?? '',
    finish: row && tab.card === 'finished' ? await finishTold(row, settings) : null,
    locale: settings.locale,
    theme: settings.theme,
  };
}

async function finishTold(row: CourseRow, settings: Settings): Promise<CardFinish | null> {
  const finish = await finishOfCourse(row, Date.now(), settings);
  if (!finish) return null;
  const { nearest, ...told } = finish;
  if (!nearest) return { ...told, nearest };
  const { title, next, url } = nearest.row;
  const { chapters, minutes } = remaining(nearest.row);
  return { ...told, nearest: { title, chapters, minutes, url: next?.url ?? url ?? null } };
}

/** The pass of a takeaway. A course that was only glimpsed is in its first. */
function passOf(row: CourseRow): number {
  return Math.max(1, row.passes.length);
}

/** Passes on to the page's content script how high the card is, or that it should go. */
export async function handleCardFrame(message: unknown, sender: Sender): Promise<null> {
  const { tabId } = cardSender(sender);
  const { height } = v.parse(cardFrame, message);
  return height === null ? askTab(tabId, 'card-close', {}) : askTab(tabId, 'card-size', { height });
}

/** Does what the person clicked or typed in the card. */
export async function handleCardAct(message: unknown, sender: Sender): Promise<CardReply> {
  const { tabId } = cardSender(sender);
  const act = v.parse(cardAct, message);
  // Runs one act after the other, because a takeaway is saved against the version that the save before it made.
  return await withLock(`card ${tabId}`, async () => {
    const tab = await readOwnTab(tabId, originOfTab(sender));
    if (!tab) throw new Error('this tab has reported nothing');
    const { tab: after, forked = false } = await perform(act, tab);
    await writeTab(tabId, after);
    return forked ? { ok: true, forked } : { ok: true };
  });
}

/** Does the act, and returns what to remember of this tab. */
async function perform(
  act: v.InferOutput<typeof cardAct>,
  tab: TabRecord,
): Promise<{ tab: TabRecord; forked?: boolean }> {
  switch (act.act) {
    case 'finished':
    case 'not-yet':
    case 'looked-up': {
      const did = await markCourse(tab.courseKey, act.act);
      return { tab: { ...tab, did, card: act.act === 'finished' ? 'finished' : null } };
    }
    case 'undo': {
      const row = await course(tab.courseKey);
      const did = row?.lastAction ? { did: await undo(row.lastAction.id) } : {};
      return { tab: { ...tab, ...did, card: null } };
    }
    case 'not-this-page': {
      const did = await takeOutPage(tab.courseKey, tab.chapterKey, tab.chapterTitle);
      return { tab: { ...tab, did, card: null } };
    }
    case 'not-this-course': {
      const did = await markCourse(tab.courseKey, 'not-a-course');
      return { tab: { ...tab, did, card: null } };
    }
    case 'turn-back':
      // An undo of an undo does the root action again, so this goes back and forth.
      return tab.did === undefined ? { tab } : { tab: { ...tab, did: await undo(tab.did) } };
    case 'takeaway': {
      const row = await course(tab.courseKey);
      if (!row) throw new Error('the course is gone');
      const saved = await saveTakeaway(row.key, passOf(row), act.text, tab.takeawayBase, tab.editor);
      return { tab: { ...tab, takeawayBase: saved.note.version }, forked: saved.forked };
    }
    case 'never-here': {
      const { cardOff } = await readSettings();
      if (!cardOff.includes(tab.origin)) await changeSettings({ cardOff: [...cardOff, tab.origin] });
      return { tab };
    }
  }
}
