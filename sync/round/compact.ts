import { read } from '@/storage/database/read-transaction';
import type { OutboxRow } from '@/storage/database/sync-rows';
import type { Round } from './round';
import { sealWhole } from './seal-base';
import { joinSegments } from './seal-changes';
import { latestBase } from './send-files';

/** Files beside the base at most. */
const MOST_BESIDE = 20;

/** A library that is smaller writes everything anew for every word; bytes. */
const SMALL = 2 ** 16;

/**
 * Writes everything anew where that is asked for, or where the segments weigh a third of the base; and joins segments
 * where there are many. What they stand for goes once they are there; see `send-files.ts`.
 */
export async function compact(round: Round): Promise<void> {
  const rows = await read((db) => db.outbox.toArray());
  const segments = rows.filter(({ kind, isOld, isSent }) => kind === 'segment' && !isOld && isSent);
  const weight = (some: typeof rows) => some.reduce((sum, { size }) => sum + size, 0);
  const isHeavy = weight(segments) > Math.max(SMALL, weight(latestBase(rows)) / 3);
  if (round.me.wantsBase || isHeavy) await sealWhole(round);
  else if (segments.length > MOST_BESIDE && isGapless(segments)) await joinSegments(round, segments);
}

/** A joined segment says that it stands for every count in it. */
function isGapless(segments: readonly OutboxRow[]): boolean {
  const inOrder = [...segments].sort((a, b) => a.from - b.from);
  return inOrder.every(({ from }, i) => i === 0 || from <= (inOrder[i - 1]?.to ?? 0) + 1);
}
