import { useStore } from '@nanostores/preact';
import { ForeignText } from '@/components/text/foreign-text';
import { courseText } from '@/locales/course-text';
import { elsewhereText } from '@/locales/elsewhere-text';
import type { CourseImportResult, ImportedCourseResult } from '@/storage/import/import-courses';

interface Props {
  taken: CourseImportResult;
  isBusy: boolean;
  take: () => void;
}

const KINDS = ['new', 'known', 'yours', 'away', 'same'] as const;

/** What importing courses would do, course by course, and the button that does it. */
export function ImportedCourseList({ taken, isBusy, take }: Props) {
  const t = useStore(elsewhereText);
  return (
    <div data-testid="arrivals" role="status">
      {KINDS.map((how) => (
        <Kind key={how} how={how} courses={taken.courses.filter((course) => course.how === how)} />
      ))}
      {taken.action === null ? (
        <p>{t.nothingNew}</p>
      ) : (
        <button type="button" class="button main" data-testid="take-in" disabled={isBusy} onClick={take}>
          {t.take}
        </button>
      )}
    </div>
  );
}

/** Courses of one kind that are shown; the rest is a number. */
const SHOWN = 100;

function Kind({
  how,
  courses,
}: {
  how: ImportedCourseResult['how'];
  courses: readonly ImportedCourseResult[];
}) {
  const t = useStore(elsewhereText);
  if (courses.length === 0) return null;
  return (
    <details open={how === 'new'} data-testid={`arrivals-${how}`}>
      <summary>{t[how](courses.length)}</summary>
      <ul>
        {courses.slice(0, SHOWN).map((course) => (
          <li key={course.courseKey}>
            <ArrivedLine course={course} />
          </li>
        ))}
        {courses.length > SHOWN && <li>{t.moreCourses(courses.length - SHOWN)}</li>}
      </ul>
    </details>
  );
}

function ArrivedLine({ course: { title, status, percent, done } }: { course: ImportedCourseResult }) {
  const t = useStore(elsewhereText);
  const c = useStore(courseText);
  const about = [
    status && c[status],
    percent !== undefined && t.percent({ percent: Math.round(percent) }),
    done > 0 && t.done(done),
  ].filter(Boolean);
  return (
    <>
      <ForeignText text={title} />
      {about.length > 0 && <span class="small"> {about.join(' · ')}</span>}
    </>
  );
}
