import { isUndoOrRedo } from '@/progress/fold/active-marks';
import type { Mark } from '@/progress/model/facts';
import type { EpilogueDatabase } from '../database/database';
import { write } from '../database/transaction';
import { appendMarks, stampMarks } from './append-marks';
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

async function turn(actions: readonly string[], kind: Turn): Promise<string> {
  const own = crypto.randomUUID();
  const at = Date.now();
  await write(async (writing) => {
    const { db } = writing;
    const meant = (await Promise.all(actions.map((action) => rootsOf(db, action, kind)))).flat();
    const found = await Promise.all(
      meant.map((root) => db.marks.where('action').equals(root.action).toArray()),
    );
    const drafts = meant.flatMap((root, i) => {
      const marks = found[i] ?? [];
      if (marks.length === 0) throw new UnknownActionError(root.action);
      const courses = [...new Set(marks.map((mark) => mark.courseKey))];
      return courses.map((courseKey) => ({ kind: root.kind, courseKey, value: root.action }));
    });
    await appendMarks(writing, stampMarks(writing.stamp, drafts, at, own), found.flat());
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
