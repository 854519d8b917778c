import * as v from 'valibot';
import { isGranted } from '@/browser/hosts';
import type { Sender } from '@/messages/listen';
import { framed as framedSchema, frameTick } from '@/messages/schemas';
import { askTab, tellFrames } from '@/messages/send';
import { readFrames } from '@/storage/preferences/site-frames';
import { isRead } from '../recording/recording-access';
import { frameSender, pageSender } from '../sender';

/**
 * Whether the person let Epilogue read this frame on pages of this site, and both may still be read. Both are origins.
 */
export async function isFrameRead(site: string, frame: string): Promise<boolean> {
  const kept = (await readFrames()).find((each) => each.site === site && each.frame === frame);
  return kept !== undefined && (await isRead(site, kept.reader)) && (await isGranted(frame));
}

/**
 * Passes on what a frame says to the page around it, which measures the visit, and keeps nothing of it. It hears a
 * frame only if the person let Epilogue read it, for the very site that the tab shows.
 */
export async function handleFramed(message: unknown, sender: Sender): Promise<{ read: boolean }> {
  const { origin, site, tabId } = frameSender(sender);
  const parsed = v.safeParse(framedSchema, message);
  if (!parsed.success || new URL(parsed.output.address).origin !== origin) return { read: false };
  if (!(await isFrameRead(site, origin))) return { read: false };
  // The page's own script may not be there yet. It asks once it is.
  await askTab(tabId, 'framed', parsed.output).catch(() => null);
  return { read: true };
}

/** Passes on to a page's frames that someone has been reading it. */
export async function handleFrameTick(message: unknown, sender: Sender): Promise<null> {
  const { origin, tabId } = pageSender(sender);
  const tick = v.parse(frameTick, message);
  const isFramed = (await readFrames()).some(({ site }) => site === origin);
  if (isFramed && (await isRead(origin, null))) await tellFrames(tabId, 'frame-tick', tick).catch(() => null);
  return null;
}
