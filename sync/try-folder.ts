import type { TRIED, TrialReply } from '@/messages/sync-trial';
import { type Transport, TransportError, type TransportProblem } from './transport';

/** What the browser says only to itself: whether there is a network, and whether the address is of `https`. */
export interface Surroundings {
  isOnline: boolean;
  isEncrypted: boolean;
}

const SENT = 64;

/**
 * Tries with one small file, which it removes again, whether devices can meet in this folder. It makes the folder if
 * there is none, and touches no other file.
 */
export async function tryFolder(transport: Transport, around: Surroundings): Promise<TrialReply> {
  const name = `t1.${crypto.randomUUID()}.try`;
  const sent = crypto.getRandomValues(new Uint8Array(SENT));
  let step: (typeof TRIED)[number] = 'list';
  try {
    // A folder of ours that is not there yet is no failure; the next step makes it.
    const before = await transport.list().catch((error) => {
      if (error instanceof TransportError && error.kind === 'not-found') return [];
      throw error;
    });
    step = 'write';
    await transport.put(name, sent);
    step = 'read';
    const came = await transport.get(name);
    if (came.length !== sent.length || came.some((byte, at) => byte !== sent[at]))
      throw new TransportError('unexpected');
    await transport.list();
    step = 'remove';
    await transport.remove(name);
    return { ok: true, files: before.length };
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    if (step === 'read') await transport.remove(name).catch(() => {});
    const { status, retryAfterSeconds } = error;
    return {
      ok: false,
      step,
      kind: wordFor(error.kind, status, around),
      ...(status === undefined ? {} : { status }),
      ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    };
  }
}

/** With a network, a server that does not answer at all is most often one whose certificate the browser refuses. */
function wordFor(kind: TransportProblem, status: number | undefined, around: Surroundings): TransportProblem {
  const isRefused = kind === 'offline' && status === undefined && around.isOnline && around.isEncrypted;
  return isRefused ? 'certificate' : kind;
}
