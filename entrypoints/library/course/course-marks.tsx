import { useStore } from '@nanostores/preact';
import { MarkButton } from '@/components/course/mark-button';
import type { ButtonMark } from '@/components/course/mark-label';
import { markedAs } from '@/components/course/marked-as';
import { courseText } from '@/locales/course-text';
import { libraryText } from '@/locales/library-text';
import { markText } from '@/locales/mark-text';
import type { ChapterRow, CourseRow } from '@/progress/model/rows';
import type { CourseNow } from '@/progress/status/status';
import { markCourse } from '@/storage/marks/marks';
import type { Settings } from '@/storage/preferences/settings';
import { type Say, useUndoToast } from '../use-undo-toast';
import { CourseMenu } from './course-menu';

interface Props {
  row: CourseRow;
  chapters: ChapterRow[];
  status: CourseNow['status'];
  now: number;
  settings: Settings;
  say: Say;
}

/** The marks that people can put on a course, each with an undo. Rare ones are in a menu. */
export function CourseMarks({ row, chapters, status, now, settings, say }: Props) {
  const t = useStore(libraryText);
  const m = useStore(markText);
  const c = useStore(courseText);
  const doing = useUndoToast(say);
  const mark = (kind: ButtonMark) => doing(() => markCourse(row.key, kind), markedAs(row, kind, m, c));
  const again = () => doing(() => markCourse(row.key, 'pass'), m['mark-pass']);
  const isFinished = status === 'finished';
  const marks: [ButtonMark, boolean][] = [
    ['finished', !isFinished && !row.question],
    ['on-hold', !isFinished && status !== 'on-hold'],
    // Dropped by silence is not yet let go.
    ['dropped', !isFinished && row.state !== 'dropped'],
    ['planned', status === 'dropped' || status === 'on-hold'],
  ];
  return (
    <>
      {marks.map(([kind, shown]) => shown && <MarkButton key={kind} kind={kind} mark={mark} />)}
      {row.state === 'finished' && (
        <button type="button" class="button" data-testid="mark-pass" onClick={again}>
          {t.secondPass}
        </button>
      )}
      <CourseMenu row={row} chapters={chapters} now={now} settings={settings} say={say} />
    </>
  );
}
