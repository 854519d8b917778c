import { canonicalJson } from '@/progress/model/canonical-json';
import type { Json, RegisterName } from '@/progress/model/register';
import type { EpilogueDatabase } from '@/storage/database/database';
import { read } from '@/storage/database/read-transaction';
import { changeSyncIdentity, type SyncIdentity, syncIdentity } from '@/storage/database/sync-identity';
import { write } from '@/storage/database/transaction';
import {
  isShared,
  SHARED_NAMES,
  sharedHere,
  TAUGHT,
  takeShared,
} from '@/storage/preferences/shared-settings';
import { putRegisters } from '@/storage/recording/registers';

type Values = ReadonlyMap<string, Json>;

/** What brings settings and registers together, by key. */
interface Steps {
  /** The person changed it here: the register follows. */
  write: Map<string, Json>;
  /** Another device changed it: the setting follows. */
  take: Map<string, Json>;
  /** What both were when they were last the same. */
  mirrored: SyncIdentity['mirrored'];
}

/**
 * Brings the settings that belong to the person together with their registers, which travel. What changed here since both
 * were the same is written; else what others wrote is taken over. A device that has never compared takes over what is
 * there: the library's word comes before that of who joins it.
 */
export async function settleSettings(): Promise<void> {
  const here = await sharedHere();
  const ahead = await read((db) => stepsOf(db, here));
  if (!ahead) return;
  const taken = await write(async (writing) => {
    const steps = await stepsOf(writing.db, here);
    if (!steps) return new Map<string, Json>();
    await putRegisters(writing, [...steps.write].map(changeOf), crypto.randomUUID());
    await changeSyncIdentity(writing.db, { mirrored: steps.mirrored });
    return steps.take;
  });
  if (taken.size === 0) return;
  await takeShared(taken);
  const now = await sharedHere();
  const same = [...taken].filter(([key, value]) => isSame(now.get(key) ?? null, value));
  await write(async ({ db }) => {
    const me = await syncIdentity(db);
    if (me) await changeSyncIdentity(db, { mirrored: { ...me.mirrored, ...Object.fromEntries(same) } });
  });
}

/** What is to be done; `null` if everything is the same already, or sync is off. */
async function stepsOf(db: EpilogueDatabase, here: Values): Promise<Steps | null> {
  const me = await syncIdentity(db);
  if (!me) return null;
  const [named, taught] = await Promise.all([
    db.registers.bulkGet([...SHARED_NAMES]),
    db.registers.where('key').startsWith(TAUGHT).toArray(),
  ]);
  const registers = new Map(
    [...named, ...taught].flatMap((each) => (each ? [[each.key, each.value] as const] : [])),
  );
  const before = new Map(Object.entries(me.mirrored));
  const steps: Steps = { write: new Map(), take: new Map(), mirrored: { ...me.mirrored } };
  for (const key of new Set([...here.keys(), ...registers.keys(), ...before.keys()])) {
    const own = here.get(key) ?? null;
    const theirs = registers.get(key);
    const last = before.get(key);
    const isUnchanged = last === undefined ? theirs !== undefined : isSame(own, last);
    if (isSame(own, theirs ?? null)) {
      if (theirs !== undefined) steps.mirrored[key] = own;
    } else if (!isUnchanged || theirs === undefined) {
      steps.write.set(key, own);
      steps.mirrored[key] = own;
    } else if (isShared(key, theirs)) steps.take.set(key, theirs);
  }
  const isNews = !isSame(steps.mirrored, me.mirrored);
  return isNews || steps.write.size + steps.take.size > 0 ? steps : null;
}

function changeOf([key, value]: [string, Json]) {
  if (!key.startsWith(TAUGHT)) return { name: key as RegisterName, value };
  return { name: 'taught' as const, value, about: key.slice(TAUGHT.length) };
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
