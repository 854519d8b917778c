import type { Json, Register } from '../model/register';
import type { Answer, Recall } from './review';

/** The last answer about each takeaway, by the id of its note. */
export type Answers = ReadonlyMap<string, Answer>;

const RECALLS: readonly unknown[] = ['remembered', 'partly', 'gone'] satisfies Recall[];

/** Answers about takeaways of one course at most; of more, the library asks anew. */
const MOST = 100;

/** The answers in the registers of any courses. A file may have put anything there. */
export function answersIn(registers: readonly Register[]): Answers {
  const own = registers.filter(({ key }) => key.startsWith('recall '));
  return new Map(own.flatMap(({ value }) => listed(value)));
}

/** The value of a course's register once this is the last answer about a takeaway, or none is kept of it (`null`). */
export function withAnswer(before: Json | undefined, noteId: string, answer: Answer | null): Json {
  const others = listed(before).filter(([id]) => id !== noteId);
  const all = answer ? [[noteId, answer] as const, ...others] : others;
  if (all.length === 0) return null;
  return all.slice(0, MOST).map(([id, { recall, at, passed }]) => [id, recall, at, passed]);
}

function listed(value: Json | undefined): (readonly [string, Answer])[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly Json[]).slice(0, MOST).flatMap((each) => {
    if (!Array.isArray(each) || each.length !== 4) return [];
    const [id, recall, at, passed] = each as readonly unknown[];
    const isWhole = typeof id === 'string' && RECALLS.includes(recall) && isTime(at) && isCount(passed);
    return isWhole ? [[id, { recall: recall as Recall, at, passed }] as const] : [];
  });
}

function isTime(at: unknown): at is number {
  return typeof at === 'number' && Number.isFinite(at) && at >= 0;
}

function isCount(passed: unknown): passed is number {
  return Number.isInteger(passed) && Number(passed) >= 0 && Number(passed) <= 3;
}
