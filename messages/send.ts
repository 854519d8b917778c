import { browser } from 'wxt/browser';
import type { FrameMessages, Messages, TabMessages } from './map';

/** A reply, or an error in plain text. */
export type Answered<T> = { ok: true; reply: T } | { ok: false; error: string };

function opened<T>(answer: unknown): T {
  const answered = answer as Answered<T> | undefined;
  if (!answered) throw new Error('nobody answered');
  if (!answered.ok) throw new Error(answered.error);
  return answered.reply;
}

/**
 * Asks the background.
 * @throws if it cannot be reached, refuses the message, or fails
 */
export async function ask<Name extends keyof Messages>(
  name: Name,
  payload: Messages[Name]['ask'],
): Promise<Messages[Name]['reply']> {
  return opened(await browser.runtime.sendMessage({ to: name, ask: payload }));
}

/**
 * Asks the content script in a tab's top frame.
 * @throws if none is there
 */
export async function askTab<Name extends keyof TabMessages>(
  tabId: number,
  name: Name,
  payload: TabMessages[Name]['ask'],
): Promise<TabMessages[Name]['reply']> {
  return opened(await browser.tabs.sendMessage(tabId, { to: name, ask: payload }, { frameId: 0 }));
}

/**
 * Sends a message to the frames of a tab that hold chapters; other frames have no script that listens.
 * @throws if none is there
 */
export async function tellFrames<Name extends keyof FrameMessages>(
  tabId: number,
  name: Name,
  payload: FrameMessages[Name]['ask'],
): Promise<void> {
  opened(await browser.tabs.sendMessage(tabId, { to: name, ask: payload }));
}
