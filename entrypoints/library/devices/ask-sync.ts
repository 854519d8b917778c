import { ask } from '@/messages/send';
import type { SyncAct, SyncReply } from '@/messages/sync-acts';
import { readSyncSettings } from '@/storage/preferences/sync-settings';
import { chosenTransport } from './folder-access';

/** How long an open library waits between two looks into a folder, in milliseconds. */
const BETWEEN = 15 * 60_000;

/**
 * Does what the person asks of sync: by the background for a host, and in this page for a folder, which only a page may
 * write to. Whatever goes wrong is in the reply.
 */
export async function askSync(wanted: SyncAct): Promise<SyncReply> {
  try {
    const { kind } = await readSyncSettings();
    if (kind !== 'folder') return await ask('sync', wanted);
    const [{ performAct }, transport] = await Promise.all([import('@/sync/perform-act'), chosenTransport()]);
    return await performAct(transport, wanted, Date.now());
  } catch {
    return { ok: false, kind: 'failed' };
  }
}

/** Exchanges through a folder now, and as long as this page is open. Without a folder, nothing happens. */
export async function exchangeByFolder(): Promise<void> {
  const look = async () => {
    const { kind } = await readSyncSettings();
    if (kind === 'folder') await askSync({ act: 'exchange' });
  };
  setInterval(() => void look(), BETWEEN);
  await look();
}
