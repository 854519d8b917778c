import type { courseMenuText } from '@/locales/course-menu-text';
import type { markText } from '@/locales/mark-text';
import type { CourseRow } from '@/progress/model/rows';
import type { MenuItem } from '../controls/menu-list';
import { ACT_KEYS, MARK_KEYS } from './course-keys';
import { BUTTON_LABELS, type ButtonMark, type ShownMark } from './mark-label';

/** What the entries of a course's menu do. */
export interface CourseActs {
  mark: (kind: ButtonMark) => void;
  takeaway: () => void;
  markdown: () => void;
  undo: () => void;
  /** Opens the course in the library; absent where one is there already. */
  details?: () => void;
}

interface Texts {
  mark: ReturnType<typeof markText.get>;
  menu: ReturnType<typeof courseMenuText.get>;
}

/** Whether a mark changes anything on this course: a finished course is left alone, and no mark is repeated. */
export function isOffered(
  kind: ButtonMark,
  row: Pick<CourseRow, 'state' | 'question'>,
  isFinished: boolean,
): boolean {
  if (isFinished || row.state === kind) return false;
  const isResting = row.state === 'dropped' || row.state === 'on-hold';
  const only = { finished: !row.question, planned: isResting, reading: isResting || row.state === 'planned' };
  return { 'on-hold': true, dropped: true, ...only }[kind];
}

/** Everything that can be done with one course, with its key: first the marks that it does not have. */
export function courseMenuItems(
  row: CourseRow,
  isFinished: boolean,
  acts: CourseActs,
  { mark: m, menu: t }: Texts,
): MenuItem[] {
  const marks = Object.entries(MARK_KEYS)
    .filter(([, kind]) => isOffered(kind, row, isFinished))
    .map(([key, kind]) => ({ id: kind, key, label: m[BUTTON_LABELS[kind]], act: () => acts.mark(kind) }));
  const { details } = acts;
  return [
    ...marks,
    { id: 'takeaway', key: ACT_KEYS.takeaway, label: m.takeaway, act: acts.takeaway },
    { id: 'markdown', key: ACT_KEYS.markdown, label: t.saveMarkdown, act: acts.markdown },
    ...(details ? [{ id: 'details', key: ACT_KEYS.details, label: t.details, act: details }] : []),
    ...(row.lastAction
      ? [
          {
            id: 'undo',
            key: ACT_KEYS.undo,
            label: m.undoOf({ what: m[`mark-${row.lastAction.kind as ShownMark}`] }),
            act: acts.undo,
          },
        ]
      : []),
  ];
}
