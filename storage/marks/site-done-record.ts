import { activeMarks } from '@/progress/fold/active-marks';
import { factOwners } from '@/progress/fold/fact-owner';
import { forgettingsOf } from '@/progress/fold/forgetting';
import type { Mark } from '@/progress/model/facts';
import { inOrder } from '@/progress/model/order';
import { read } from '../database/read-transaction';
import { loadMarksAndNotes } from '../recording/load-facts';
import { undoOrRedoAll } from './undo-action';

/** Chapters that count as done because the site itself called them read when Epilogue saw an outline. */
export interface SiteDoneRecord {
  /** The actions that recorded them; more than one when the user read on elsewhere in between. */
  actions: string[];
  chapters: number;
  /** Whether the user took all of it back. */
  undone: boolean;
}

/** What a course's own site said was read, or `null` if it said nothing or everything was forgotten since. */
export async function siteDoneRecord(courseKey: string): Promise<SiteDoneRecord | null> {
  const marks = await read(async (db) => (await loadMarksAndNotes(db, [courseKey])).marks);
  const { active, undone } = activeMarks(marks);
  const homes = factOwners(active);
  const root = homes.sets.rootOf(courseKey);
  const { isForgotten } = forgettingsOf(active);
  const isOurs = (mark: Mark) => isSiteRecord(mark) && !isForgotten(mark) && homes.root(mark) === root;
  const stands = active.filter(isOurs);
  const shown = stands.length > 0 ? stands : undone.map(({ mark }) => mark).filter(isOurs);
  if (shown.length === 0) return null;
  return {
    actions: [...new Set(inOrder(shown).map((mark) => mark.action))],
    chapters: new Set(shown.map((mark) => mark.chapterKey)).size,
    undone: stands.length === 0,
  };
}

/** Takes the whole record back, or takes it along again, as one action. */
export async function toggleSiteDoneRecord({ actions, undone }: SiteDoneRecord): Promise<string> {
  return await undoOrRedoAll(actions, undone ? 'redo' : 'undo');
}

function isSiteRecord({ kind, by, evidence }: Mark): boolean {
  return kind === 'done' && by === 'import' && evidence?.from === undefined;
}
