import { isGranted } from '@/browser/hosts';
import type { HostAccount, TrialReply } from '@/messages/sync-trial';
import { isSafeAddress } from '@/storage/preferences/sync-settings';
import { tryFolder } from '@/sync/try-folder';
import { hostTransport } from './host-transport';

/** Tries whether devices can meet in this folder, which keeps nothing of it. */
export async function tryHost({ url, user, password }: HostAccount): Promise<TrialReply> {
  if (!isSafeAddress(url) || !(await isGranted(url))) return { ok: false, step: 'list', kind: 'permission' };
  const transport = await hostTransport({ address: url, user, password });
  return await tryFolder(transport, {
    isOnline: navigator.onLine,
    isEncrypted: url.startsWith('https:'),
  });
}
