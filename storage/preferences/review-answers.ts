import * as v from 'valibot';
import type { Answer } from '@/progress/status/review';
import { sha256 } from '../recording/hash';
import { storedItem } from './stored-item';

/** Answers kept at most, one for each takeaway. Beyond that, the library asks anew about those answered longest ago. */
const MOST = 5000;

const kept = v.strictObject({
  takeaway: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  recall: v.picklist(['remembered', 'partly', 'gone']),
  at: v.pipe(v.number(), v.finite(), v.minValue(0)),
  passed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)),
});
type Kept = v.InferOutput<typeof kept>;

/** The last answer about each takeaway, by `answerKey`. */
export type Answers = ReadonlyMap<string, Answer>;

/**
 * The key of an answer. It is a hash, because the id names the course, and a forgotten course leaves no name behind.
 */
export async function answerKey(noteId: string): Promise<string> {
  return (await sha256(noteId)).slice(0, 32);
}

/** The latest answer comes first. */
const item = storedItem('reviews', (stored): Kept[] =>
  Array.isArray(stored) ? stored.slice(0, MOST).filter((each) => v.is(kept, each)) : [],
);

/** The answers so far, without entries that are stored in another form. */
export async function readAnswers(): Promise<Answers> {
  return byTakeaway(await item.get());
}

/** The last answers about these takeaways, by the ids of their notes. */
export async function answersAbout(noteIds: readonly string[]): Promise<Answers> {
  const all = await readAnswers();
  const found = noteIds.map(async (id) => [id, all.get(await answerKey(id))] as const);
  return new Map(
    (await Promise.all(found)).flatMap(([id, answer]) => (answer ? [[id, answer] as const] : [])),
  );
}

/**
 * Keeps the last answer about a takeaway, or none if it is `null`. Changes made at the same time do not lose each
 * other.
 */
export async function keepAnswer(noteId: string, answer: Answer | null): Promise<void> {
  const takeaway = await answerKey(noteId);
  await item.change((now) => {
    const others = now.filter((each) => each.takeaway !== takeaway);
    const all = answer ? [{ takeaway, ...answer }, ...others] : others;
    return v.parse(v.array(kept), all.slice(0, MOST));
  });
}

/** Drops the answers about these takeaways, which are forgotten for good. */
export async function forgetAnswers(noteIds: readonly string[]): Promise<void> {
  const gone = new Set(await Promise.all(noteIds.map(answerKey)));
  await item.change((now) => {
    const left = now.filter(({ takeaway }) => !gone.has(takeaway));
    return left.length === now.length ? now : left;
  });
}

/** Calls back with all answers after every change, until the function it returns is called. */
export function watchAnswers(callback: (answers: Answers) => void): () => void {
  return item.watch((all) => callback(byTakeaway(all)));
}

function byTakeaway(all: readonly Kept[]): Answers {
  return new Map(all.map(({ takeaway, ...answer }) => [takeaway, answer]));
}
