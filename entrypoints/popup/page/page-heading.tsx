import { useStore } from '@nanostores/preact';
import { FinishedBadge } from '@/components/course/finished-badge';
import { ProgressBar } from '@/components/course/progress-bar';
import { shareDone } from '@/components/course/share-done';
import { ForeignText } from '@/components/text/foreign-text';
import { courseText } from '@/locales/course-text';
import { popupText } from '@/locales/popup-text';
import type { CourseRow } from '@/progress/model/rows';

interface Props {
  /** The title of the page: a chapter's or a course's. */
  title: string;
  language: string | undefined;
  /** The course, once anything is known of it. */
  row: CourseRow | null;
  isFinished: boolean;
}

/** The title of the current page, and under it the progress of its course, with the seal if that is finished. */
export function PageHeading({ title, language, row, isFinished }: Props) {
  const t = useStore(popupText);
  const c = useStore(courseText);
  return (
    <>
      <div class="head">
        <h1>
          <ForeignText text={title} language={language} />
        </h1>
        {isFinished && <FinishedBadge />}
      </div>
      {row && row.counted > 0 && (
        <ProgressBar share={shareDone(row, isFinished)} label={`${t.courseProgress}: ${c.progress(row)}`} />
      )}
    </>
  );
}
