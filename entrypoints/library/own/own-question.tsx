import { useStore } from '@nanostores/preact';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { ForeignText } from '@/components/text/foreign-text';
import { Interpolate } from '@/components/text/interpolate';
import { courseText } from '@/locales/course-text';
import { ownText } from '@/locales/own-text';
import type { CourseRow } from '@/progress/model/rows';
import { joinCourses } from '@/storage/marks/marks';
import { keepApart, ownCourseFor } from '@/storage/marks/match-own-course';
import { type Say, useUndoToast } from '../use-undo-toast';

/** Asks whether a visited course is one that was added without a page, where its title is alike. */
export function OwnQuestion({ row, say }: { row: CourseRow; say: Say }) {
  const t = useStore(ownText);
  const c = useStore(courseText);
  const doing = useUndoToast(say);
  const { value: match } = useLiveQuery(() => ownCourseFor(row), [row.key, row.title, row.keys.length]);
  if (!match) return null;
  const own = match.course;
  const course = own.title || c.untitled;
  return (
    <fieldset class="why" data-testid="own-question">
      <legend>
        <Interpolate text={t.question} course={<ForeignText text={course} />} />
      </legend>
      <div class="acts">
        <button
          type="button"
          class="button"
          onClick={() => doing(() => joinCourses(row.key, own.key), t.joined({ course }))}
        >
          {t.same}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => doing(() => keepApart(row, own.key), t.apart({ course }))}
        >
          {t.other}
        </button>
      </div>
    </fieldset>
  );
}
