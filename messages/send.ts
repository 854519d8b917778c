import { browser } from 'wxt/browser';
import type { FrameMessages, Messages, TabMessages } from './map';

/** What travels: a name and a payload one way, a reply or a plain-text error the other. */
export type Answered<T> = { ok: true; reply: T } | { ok: false; error: string };

function opened<T>(answer: unknown): T {
  const answered = answer as Answered<T> | undefined;
  if (!answered) throw new Error('nobody answered');
  if (!answered.ok) throw new Error(answered.error);
  return answered.reply;
}

/** Asks the background. Throws when it cannot be reached, refuses the message, or failed. */
export async function ask<Name extends keyof Messages>(
  name: Name,
  payload: Messages[Name]['ask'],
): Promise<Messages[Name]['reply']> {
  return opened(await browser.runtime.sendMessage({ to: name, ask: payload }));
}

/** Asks the content script in a tab's top frame. Throws when none is there. */
export async function askTab<Name extends keyof TabMessages>(
  tabId: number,
  name: Name,
  payload: TabMessages[Name]['ask'],
): Promise<TabMessages[Name]['reply']> {
  return opened(await browser.tabs.sendMessage(tabId, { to: name, ask: payload }, { frameId: 0 }));
}

/** Tells the frames of a tab that hold chapters; others have no script that listens. Throws when none is there. */
export async function tellFrames<Name extends keyof FrameMessages>(
  tabId: number,
  name: Name,
  payload: FrameMessages[Name]['ask'],
): Promise<void> {
  opened(await browser.tabs.sendMessage(tabId, { to: name, ask: payload }));
}
