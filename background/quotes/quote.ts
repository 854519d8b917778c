import * as v from 'valibot';
import { leavePendingQuote, type PendingQuote } from '@/browser/pending-quote';
import { storedAddress } from '@/detection/sites/stored-address';
import { chapterPage } from '@/messages/schemas';
import { askTab } from '@/messages/send';
import { isListed } from '@/progress/model/rows';
import { textFragment } from '@/progress/notes/text-fragment';
import { saveNote } from '@/storage/notes/save-note';
import { courseOfChapter } from '@/storage/queries/course-of-page';
import { isOfOrigin } from '../recording/handle-report';
import { mayRecord } from '../recording/recording-access';
import { selectionIn } from './selection';

/** Characters of an address at most. If the passage would make it longer, the page's own address is kept. */
const ADDRESS = 2000;

/** The tab of a selection, as the browser describes it. */
export interface Place {
  id?: number | undefined;
  url?: string | undefined;
}

/**
 * Makes the selection in a tab a quote of the chapter there, and leaves the result for the panel. `given` is the
 * selection as the browser's menu knows it.
 */
export async function quote(tab: Place, given?: string): Promise<void> {
  if (tab.id === undefined) return;
  const quoted = await keep(tab.id, tab.url, given).catch((): PendingQuote => ({ result: 'failed' }));
  await leavePendingQuote(tab.id, quoted);
}

async function keep(
  tabId: number,
  url: string | undefined,
  given: string | undefined,
): Promise<PendingQuote> {
  const selected = await selectionIn(tabId, given);
  if (!selected) return { result: 'no-selection' };
  const page = await chapterIn(tabId, url);
  if (!page) return { result: 'no-chapter' };
  const known = await courseOfChapter(page.course.keys, page.chapter.key);
  if (!known || !isListed(known.row)) return { result: 'not-recorded' };
  const { note } = await saveNote(
    {
      courseKey: known.row.key,
      chapterKey: page.chapter.key,
      kind: 'quote',
      body: '',
      quote: selected.quote,
      url: addressOf(storedAddress(page.url, page.reader), textFragment(selected.text, selected)),
    },
    null,
  );
  return { result: 'saved', noteId: note.id };
}

/** The chapter that the tab's own script sees, if it may be recorded and belongs to the tab's site. */
async function chapterIn(tabId: number, url: string | undefined) {
  if (!url || !/^https?:/.test(url)) return null;
  const { origin } = new URL(url);
  const state = await askTab(tabId, 'state', {}).catch(() => null);
  const page = v.safeParse(chapterPage, state?.facts);
  if (!page.success || !isOfOrigin(page.output, origin)) return null;
  return (await mayRecord(origin, page.output.reader)) === 'yes' ? page.output : null;
}

function addressOf(url: string, fragment: string): string {
  const passage = `${url}${fragment === '' || url.includes('#') ? '' : '#'}${fragment}`;
  return passage.length > ADDRESS ? url : passage;
}
