import { ACT_KEYS, MARK_KEYS } from '@/components/course/course-keys';
import type { markText } from '@/locales/mark-text';
import { course } from '@/storage/queries/courses';
import { openInLibrary, saveMarkdown, writeTakeaway } from '../course-menu';
import { mark, undoLast } from '../mark-course-here';
import { lastNotice, pageCourse } from '../popup-state';

type Text = ReturnType<typeof markText.get>;

/** The course that a key acts on. */
interface Target {
  key: string;
  isFinished: boolean;
}

/** The course whose row has the focus, else that of the current page. */
function target(): Target | null {
  const row = document.activeElement?.closest<HTMLElement>('[data-course]');
  if (row?.dataset.course) return { key: row.dataset.course, isFinished: row.dataset.status === 'finished' };
  const page = pageCourse.get();
  return page && { key: page.row.key, isFinished: page.isFinished };
}

let before: Promise<unknown> = Promise.resolve();

/** Runs one action after the other, so that each key finds what the one before it did. */
function inTurn(work: () => Promise<unknown>): void {
  before = before.then(work, work);
}

async function markIt(
  { key, isFinished }: Target,
  kind: (typeof MARK_KEYS)[keyof typeof MARK_KEYS],
  t: Text,
) {
  const row = await course(key);
  // As with the buttons, a finished course is left alone, and no mark is repeated.
  if (row && !isFinished && row.state !== 'finished' && row.state !== kind) await mark(row, kind, t);
}

async function undoIt(about: Target | null, t: Text): Promise<void> {
  const last = lastNotice.get()?.notice.action;
  if (last) return last.act();
  const row = about && (await course(about.key));
  if (row) await undoLast(row, t);
}

/** Does what a letter means for its course. Returns whether the letter means anything here. */
export function runKey(letter: string, t: Text): boolean {
  const about = target();
  const kind = MARK_KEYS[letter as keyof typeof MARK_KEYS];
  if (letter === ACT_KEYS.undo && (about || lastNotice.get())) inTurn(() => undoIt(about, t));
  else if (!about) return false;
  else if (letter === ACT_KEYS.takeaway) writeTakeaway(about.key);
  else if (letter === ACT_KEYS.markdown) saveMarkdown(about.key);
  else if (letter === ACT_KEYS.details) openInLibrary(about.key);
  else if (kind) inTurn(() => markIt(about, kind, t));
  else return false;
  return true;
}
