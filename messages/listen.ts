import { type Browser, browser } from 'wxt/browser';
import type { FrameMessages, Messages, TabMessages } from './map';
import type { Answered } from './send';

export type Sender = Browser.runtime.MessageSender;

type Handler<Map extends { [N in keyof Map]: { ask: unknown; reply: unknown } }, Name extends keyof Map> = (
  ask: Map[Name]['ask'],
  sender: Sender,
) => Promise<Map[Name]['reply']>;

function listen(name: string, handler: (ask: unknown, sender: Sender) => Promise<unknown>): () => void {
  // Answers by `sendResponse`, which every browser understands with and without the polyfill. It leaves other messages
  // to other listeners, so that each message has one answer.
  const listener = (message: unknown, sender: Sender, sendResponse: (answered: unknown) => void) => {
    if (typeof message !== 'object' || message === null) return undefined;
    const { to, ask } = message as { to?: unknown; ask?: unknown };
    if (to !== name) return undefined;
    void answer(handler, ask, sender).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  // A content script that an update has orphaned has no messaging from which to remove a listener.
  return () => browser.runtime?.onMessage?.removeListener(listener);
}

async function answer(
  handler: (ask: unknown, sender: Sender) => Promise<unknown>,
  ask: unknown,
  sender: Sender,
): Promise<Answered<unknown>> {
  try {
    return { ok: true, reply: await handler(ask, sender) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Answers a message in the background. The handler gets the raw payload: validate it. */
export function onMessage<Name extends keyof Messages>(
  name: Name,
  handler: (ask: unknown, sender: Sender) => Promise<Messages[Name]['reply']>,
): () => void {
  return listen(name, handler);
}

/** Answers a message in a content script; only the extension itself can send one. Returns a function that stops it. */
export function onTabMessage<Name extends keyof TabMessages>(
  name: Name,
  handler: Handler<TabMessages, Name>,
): () => void {
  return listen(name, handler as (ask: unknown, sender: Sender) => Promise<unknown>);
}

/**
 * Answers a message in a frame that holds chapters; only the extension itself can send one. Returns a function that
 * stops it.
 */
export function onFrameMessage<Name extends keyof FrameMessages>(
  name: Name,
  handler: Handler<FrameMessages, Name>,
): () => void {
  return listen(name, handler as (ask: unknown, sender: Sender) => Promise<unknown>);
}
