import { atom } from 'nanostores';
import type { Notice } from '@/components/controls/toast';
import type { CourseRow, Status } from '@/progress/model/rows';
import type { PageView } from './page/page-view';

/** The last action in this popup, by a button or a key, with its course: only one, so that undo means the same everywhere. */
export const lastNotice = atom<{ course: string; notice: Notice } | null>(null);

/** Key of the course that was dropped in this popup just now, until it was said why or that was skipped. */
export const droppedNow = atom<string | null>(null);

/** The tab's page as the head shows it, for what is shown elsewhere; `origin` is that of a tracked page. */
export const pageInView = atom<{ view: PageView; tabId: number | null; origin: string | null } | null>(null);

/** The course of the current page, once it can be marked, and whether it counts as finished. */
export const pageCourse = atom<{ row: CourseRow; isFinished: boolean } | null>(null);

/** Whether everything about the current chapter is shown. */
export const detailsShown = atom(false);

/**
 * The shelf that somebody went to, `null` until then; `isWanted` where that was by name, so that it comes into view.
 */
export const shelfAsked = atom<{ shelf: Status | null; isWanted: boolean } | null>(null);

/** Key of the course whose takeaway is open. */
export const writing = atom<string | null>(null);
