import * as v from 'valibot';
import type { Sender } from '@/messages/listen';
import type { CardState } from '@/messages/map';
import { cardAct, cardFrame } from '@/messages/schemas';
import { askTab } from '@/messages/send';
import type { CourseRow } from '@/progress/rows';
import { markCourse, undo } from '@/storage/marks';
import { saveTakeaway, takeawayOf } from '@/storage/notes';
import { course } from '@/storage/queries';
import { changeSettings, readSettings } from '@/storage/settings';
import { refreshBadge } from './badge';
import { cardSender } from './sender';
import { readTab, type TabRecord, writeTab } from './tab-state';

/** What the card in this tab shows: only the course that the tab reported last. */
export async function handleCardState(sender: Sender): Promise<CardState | null> {
  const { tabId } = cardSender(sender);
  const tab = await readTab(tabId);
  if (!tab?.card) return null;
  const settings = await readSettings();
  // That the library does not answer must be sayable without it.
  const row = tab.card === 'failed' ? null : await course(tab.courseKey);
  const takeaway = row ? await takeawayOf(row.key, passOf(row)) : null;
  await writeTab(tabId, { ...tab, takeawayBase: takeaway?.revision ?? null });
  return {
    kind: tab.card,
    courseTitle: row?.title ?? '',
    chapterTitle: tab.chapterTitle,
    done: row?.done ?? 0,
    counted: row?.counted ?? 0,
    because: row?.question?.because ?? null,
    takeaway: takeaway?.body ?? '',
    locale: settings.locale,
    theme: settings.theme,
  };
}

/** Takeaways belong to a pass; a course that was only glimpsed is in its first. */
function passOf(row: CourseRow): number {
  return Math.max(1, row.passes.length);
}

/** Passes on to the page's content script how high the card is, or that it is to go. */
export async function handleCardFrame(message: unknown, sender: Sender): Promise<null> {
  const { tabId } = cardSender(sender);
  const { height } = v.parse(cardFrame, message);
  return height === null ? askTab(tabId, 'card-close', {}) : askTab(tabId, 'card-size', { height });
}

/** Does what was clicked or typed in the card. */
export async function handleCardAct(message: unknown, sender: Sender): Promise<{ ok: boolean }> {
  const { tabId } = cardSender(sender);
  const act = v.parse(cardAct, message);
  // One after the other: a takeaway is saved against the revision that the save before it made.
  return navigator.locks.request(`card ${tabId}`, async () => {
    const tab = await readTab(tabId);
    if (!tab) throw new Error('this tab has reported nothing');
    await perform(act, tab, tabId);
    await refreshBadge();
    return { ok: true };
  });
}

async function perform(act: v.InferOutput<typeof cardAct>, tab: TabRecord, tabId: number): Promise<void> {
  switch (act.act) {
    case 'finished':
    case 'not-yet':
      await markCourse(tab.courseKey, act.act);
      await writeTab(tabId, { ...tab, card: act.act === 'finished' ? 'finished' : null });
      return;
    case 'undo': {
      const row = await course(tab.courseKey);
      if (row?.lastAction) await undo(row.lastAction.id);
      await writeTab(tabId, { ...tab, card: null });
      return;
    }
    case 'not-this-course':
      await markCourse(tab.courseKey, 'not-a-course');
      await writeTab(tabId, { ...tab, card: null });
      return;
    case 'takeaway': {
      const row = await course(tab.courseKey);
      if (!row) throw new Error('the course is gone');
      const saved = await saveTakeaway(row.key, passOf(row), act.text, tab.takeawayBase);
      await writeTab(tabId, { ...tab, takeawayBase: saved.note.revision });
      return;
    }
    case 'never-here': {
      const { cardOff } = await readSettings();
      if (!cardOff.includes(tab.origin)) await changeSettings({ cardOff: [...cardOff, tab.origin] });
      return;
    }
  }
}
