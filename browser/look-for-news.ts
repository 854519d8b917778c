import { ask } from '@/messages/send';

/** Lets the background look whether other devices have sent something, because a page was opened. */
export async function lookForNews(): Promise<void> {
  // What went wrong stands in the state of sync, and a background that cannot be reached looks later by itself.
  await ask('sync', { act: 'opened' }).catch(() => {});
}
