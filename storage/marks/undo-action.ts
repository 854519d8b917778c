import { isUndoOrRedo } from '@/progress/fold/active-marks';
import { isForgetting } from '@/progress/fold/forgetting';
import type { Mark } from '@/progress/model/facts';
import { optional } from '@/progress/model/optional';
import type { EpilogueDatabase } from '../database/database';
import { write } from '../database/transaction';
import { turnRegisters } from '../recording/registers';
import { appendMarks, type MarkDraft, stampMarks } from './append-marks';
import { distinct, forgetDrafts, liftDrafts, restoreDrafts } from './forget';
import { signalMark } from './mark-signal';

/** No mark has this action. */
export class UnknownActionError extends Error {
  override name = 'UnknownActionError';
  constructor(action: string) {
    super(`There is no action ${action}.`);
  }
}

type Turn = 'undo' | 'redo';

/**
 * Takes back an action with all its marks. Of an undo, it does the root action again.
 * @throws UnknownActionError
 */
export async function undo(action: string): Promise<string> {
  return await turn([action], 'undo');
}

/**
 * Does again what was taken back. Of a redo, it takes the root action back again.
 * @throws UnknownActionError
 */
export async function redo(action: string): Promise<string> {
  return await turn([action], 'redo');
}

/**
 * Takes back several actions, or does them again, as one new action.
 * @throws UnknownActionError
 */
export async function undoOrRedoAll(actions: readonly string[], kind: Turn): Promise<string> {
  return await turn(actions, kind);
}

/** What forgot is lifted, for good; what was brought back is forgotten anew, as it is known now. */
async function turnForgetting(
  db: EpilogueDatabase,
  marks: readonly Mark[],
  { action, kind }: { action: string; kind: Turn },
): Promise<MarkDraft[]> {
  const isForgotten = marks.some((mark) => mark.kind === 'forgotten');
  if (isForgotten && kind === 'undo') return liftDrafts(marks).map((draft) => ({ ...draft, value: action }));
  const courses = [
    ...new Set(marks.filter((mark) => mark.chapterKey === undefined).map((mark) => mark.courseKey)),
  ];
  const all = async (draftsOf: typeof forgetDrafts) =>
    (await Promise.all(courses.map((courseKey) => draftsOf(db, courseKey)))).flat();
  if (isForgotten === (kind === 'redo')) return await all(forgetDrafts);
  const value = optional({ value: marks[0]?.value });
  return (await all(restoreDrafts)).map((draft) => ({ ...draft, ...value }));
}

async function turn(actions: readonly string[], kind: Turn): Promise<string> {
  const own = crypto.randomUUID();
  const at = Date.now();
  await write(async (writing) => {
    const { db } = writing;
    const meant = (await Promise.all(actions.map((action) => rootsOf(db, action, kind)))).flat();
    const found = await Promise.all(
      meant.map((root) => db.marks.where('action').equals(root.action).toArray()),
    );
    const drafts: MarkDraft[] = [];
    for (const [i, root] of meant.entries()) {
      const marks = found[i] ?? [];
      const wrote = await turnRegisters(writing, root);
      if (marks.length === 0 && !wrote) throw new UnknownActionError(root.action);
      const plain = marks.filter((mark) => !isForgetting(mark));
      const courses = [...new Set(plain.map((mark) => mark.courseKey))];
      drafts.push(...courses.map((courseKey) => ({ kind: root.kind, courseKey, value: root.action })));
      drafts.push(...(await turnForgetting(db, marks.filter(isForgetting), root)));
    }
    const turning = stampMarks(writing.stamp, distinct(drafts), at, own);
    await appendMarks(writing, turning, [...found.flat(), ...turning]);
  });
  await signalMark(own);
  return own;
}

/** An undo of an undo is a redo of its roots, an undo of a redo an undo of them, and so on. */
async function rootsOf(
  db: EpilogueDatabase,
  action: string,
  kind: Turn,
): Promise<{ action: string; kind: Turn }[]> {
  const marks = await db.marks.where('action').equals(action).toArray();
  const values = new Map(
    marks.flatMap((mark): [string, Mark['kind']][] =>
      isUndoOrRedo(mark) && mark.value !== undefined ? [[mark.value, mark.kind]] : [],
    ),
  );
  if (values.size === 0) return [{ action, kind }];
  return [...values].map(([value, was]) => ({ action: value, kind: was === kind ? 'redo' : 'undo' }));
}
