import type { SyncAct, SyncReply } from '@/messages/sync-acts';
import { followReplaced, restoreEverywhere } from './everywhere';
import { exchange, problemOf } from './exchange';
import { dryRun, unite } from './first-time';
import { newPassphrase, rename, resume, retire, switchOff } from './look-after';
import type { Transport } from './transport';

/**
 * Does what the person asks of sync, by this transport: called by the background for a host, and by the page *Devices*
 * for a folder. What went wrong is in the reply; `sync-state.ts` follows. `now`: milliseconds since 1970.
 */
export async function performAct(transport: Transport, ask: SyncAct, now: number): Promise<SyncReply> {
  try {
    return { ok: true, ...(await perform(transport, ask, now)) };
  } catch (error) {
    const { kind, status } = problemOf(error, now);
    return { ok: false, kind, ...(status === undefined ? {} : { status }) };
  }
}

async function perform(
  transport: Transport,
  ask: SyncAct,
  now: number,
): Promise<Omit<Extract<SyncReply, { ok: true }>, 'ok'>> {
  switch (ask.act) {
    case 'exchange':
      await exchange(transport, { now });
      return {};
    case 'dry-run':
      return { preview: await dryRun(transport, ask) };
    case 'unite':
      return await unite(transport, ask, { now });
    case 'rename':
      await rename(ask.name);
      return {};
    case 'retire':
      await retire(transport, ask.fileId, { now });
      return {};
    case 'new-passphrase':
      return { recoveryCode: await newPassphrase(transport, ask.passphrase, { now }) };
    case 'resume':
      await resume(transport, { now });
      return {};
    case 'everywhere':
      await restoreEverywhere(transport, { now });
      return {};
    case 'follow':
      await followReplaced(transport, { now });
      return {};
    case 'switch-off':
      await switchOff();
      return {};
  }
}
