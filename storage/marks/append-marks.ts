import type { Mark } from '@/progress/model/facts';
import { isLink } from '@/progress/model/identity';
import { storableTime } from '@/progress/model/storable-time';
import type { EpilogueDatabase } from '../database/database';
import { type Stamp, type Writing, write } from '../database/transaction';
import type { LoadedFacts } from '../recording/load-facts';
import { refold } from '../recording/refold';
import { signalMark } from './mark-signal';

/** A mark to be written. When and where it is written gives the rest. */
export type MarkDraft = Pick<Mark, 'kind' | 'courseKey'> &
  Partial<Pick<Mark, 'chapterKey' | 'value' | 'evidence' | 'by' | 'vector' | 'without' | 'lifts'>>;

/**
 * Appends the user's marks as one action, refolds what they touch, and returns the action. `action`: one that began
 * earlier and goes on.
 */
export async function appendAction(
  drafts: (db: EpilogueDatabase) => Promise<MarkDraft[]>,
  action: string = crypto.randomUUID(),
): Promise<string> {
  const at = Date.now();
  await write(async (writing) => {
    await appendMarks(writing, stampMarks(writing.stamp, await drafts(writing.db), at, action));
  });
  await signalMark(action);
  return action;
}

/** Makes marks of one action out of drafts. */
export function stampMarks(
  stamp: () => Stamp,
  drafts: readonly MarkDraft[],
  at: number,
  action: string,
): Mark[] {
  return drafts.map((draft) => ({ by: 'user', at: storableTime(at), action, ...draft, ...stamp() }));
}

/**
 * Appends marks and refolds every course that one of `about` names (for an undo: the marks that it takes back). Inside
 * a writing transaction.
 */
export async function appendMarks(
  writing: Writing,
  marks: readonly Mark[],
  about: readonly Mark[] = marks,
): Promise<void> {
  const { db, dirty } = writing;
  await db.marks.bulkAdd(marks);
  dirty('marks', idsOf(marks));
  const targets = about.filter(isLink).flatMap((mark) => mark.value ?? []);
  const bag = await refold(db, [...about.map((mark) => mark.courseKey), ...targets]);
  // Elsewhere they may be deleted for good.
  if (marks.some(({ kind }) => kind === 'restored')) await sendAgain(writing, bag);
}

/** Notes that facts must be sent again, whoever made them. */
export async function sendAgain({ db, dirty }: Writing, bag: LoadedFacts): Promise<void> {
  const about = [...bag.keys].map((key) => db.registers.where('courseKey').equals(key).primaryKeys());
  dirty('registers', (await Promise.all(about)).flat());
  dirty('visits', idsOf(bag.visits));
  dirty('marks', idsOf(bag.marks));
  dirty('notes', idsOf(bag.notes));
  dirty(
    'outlines',
    bag.outlines.map(({ courseKey }) => courseKey),
  );
}

function idsOf(facts: readonly { id: string }[]): string[] {
  return facts.map(({ id }) => id);
}
