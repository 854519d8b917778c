import * as v from 'valibot';
import { onMessage } from '@/messages/listen';
import type { Messages } from '@/messages/map';
import { requireOwnPage } from './sender';

/**
 * Answers a message that only an extension page of ours may send, once its payload fits the schema. It refuses a
 * content script, a card in a page, and any other extension.
 */
export function onOwnPageMessage<Name extends keyof Messages>(
  name: Name,
  schema: v.GenericSchema<unknown, Messages[Name]['ask']>,
  handler: (ask: Messages[Name]['ask']) => Promise<Messages[Name]['reply']>,
): void {
  onMessage(name, async (message, sender) => {
    requireOwnPage(sender);
    return await handler(v.parse(schema, message));
  });
}
