import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { readerFacts } from '@/detection/sites/reader-facts';
import type { Sender } from '@/messages/listen';
import { recognised } from '@/messages/schemas';
import { isRead } from '../recording/recording-access';
import { pageSender } from '../sender';
import { isTeachable, readerFiles } from './scripts-for-page';

/**
 * Sends the reader that knows a page of a host which no reader names, with the code that reads the page. False where
 * that reader, or any, may not read there.
 */
export async function handleRecognised(message: unknown, sender: Sender): Promise<{ read: boolean }> {
  const { origin, tabId } = pageSender(sender);
  const { reader } = v.parse(recognised, message);
  const isKnown = readerFacts.some(({ id, tier }) => id === reader && tier !== 'site');
  if (!isKnown || !isTeachable(origin) || !(await isRead(origin, reader))) return { read: false };
  const { documentId } = sender;
  await browser.scripting.executeScript({
    // By the document where the browser has names for them: the tab may be elsewhere by now.
    target: documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [0] },
    files: readerFiles(reader),
  });
  return { read: true };
}
