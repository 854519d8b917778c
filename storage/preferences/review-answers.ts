import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Answer } from '@/progress/status/review';
import { sha256 } from '../recording/hash';

const KEY = 'reviews';
/** One a takeaway; whoever has more is asked anew about those that were answered longest ago. */
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

/** By this an answer is found. A hash, because the id names the course, and what is forgotten leaves no name behind. */
export async function answerKey(noteId: string): Promise<string> {
  return (await sha256(noteId)).slice(0, 32);
}

/** What was answered so far; an entry that is stored in another form is left out. */
export async function readAnswers(): Promise<Answers> {
  return byTakeaway(valid((await browser.storage.local.get(KEY))[KEY]));
}

/** Keeps the last answer about a takeaway, or with `null` none. Changes made at the same time do not lose each other. */
export async function keepAnswer(noteId: string, answer: Answer | null): Promise<void> {
  const takeaway = await answerKey(noteId);
  const change = async () => {
    const others = valid((await browser.storage.local.get(KEY))[KEY]).filter(
      (each) => each.takeaway !== takeaway,
    );
    const all = answer ? [{ takeaway, ...answer }, ...others] : others;
    await browser.storage.local.set({ [KEY]: v.parse(v.array(kept), all.slice(0, MOST)) });
  };
  // A test's Node has no locks and only one part.
  await (globalThis.navigator?.locks ? navigator.locks.request('epilogue reviews', change) : change());
}

/** Calls back with all answers after every change, until the function it returns is called. */
export function watchAnswers(callback: (answers: Answers) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) callback(byTakeaway(valid(changes[KEY].newValue)));
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** The last answered first, as they are stored. */
function valid(value: unknown): Kept[] {
  return Array.isArray(value) ? value.slice(0, MOST).filter((each) => v.is(kept, each)) : [];
}

function byTakeaway(all: readonly Kept[]): Answers {
  return new Map(all.map(({ takeaway, ...answer }) => [takeaway, answer]));
}
