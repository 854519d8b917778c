import type { HostAccount, TrialReply } from '@/messages/sync-trial';
import { isSafeAddress } from '@/storage/preferences/sync-settings';
import { tryFolder } from '@/sync/try-folder';
import { hostTransport } from './host-transport';
import { whileAllowed } from './while-allowed';

/** Tries whether devices can meet in this folder, which keeps nothing of it. */
export async function tryHost({ url, user, password }: HostAccount): Promise<TrialReply> {
  if (!isSafeAddress(url)) return { ok: false, step: 'list', kind: 'permission' };
  const transport = await hostTransport({ address: url, user, password });
  return await tryFolder(whileAllowed(url, transport), {
    isOnline: navigator.onLine,
    isEncrypted: url.startsWith('https:'),
  });
}
