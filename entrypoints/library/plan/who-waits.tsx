import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Dialog } from '@/components/controls/dialog';
import { planText } from '@/locales/plan-text';
import type { DetailedCourse } from '@/storage/queries/plan/plans';

interface Props {
  /** The three courses of *now*. */
  courses: readonly DetailedCourse[];
  titleOf: (course: DetailedCourse) => string;
  choose: (waits: DetailedCourse) => void;
  cancel: () => void;
}

/** Asks which of three courses makes room for a fourth. */
export function WhoWaits({ courses, titleOf, choose, cancel }: Props) {
  const t = useStore(planText);
  const [waits, setWaits] = useState(courses.at(-1));
  return (
    <Dialog
      title={t.whoWaits}
      cancel={{ label: t.cancel, act: cancel }}
      confirm={{ label: t.letWait, act: () => (waits ? choose(waits) : cancel()) }}
    >
      {t.whoWaitsHelp}
      <span class="chooser">
        {courses.map((course) => (
          <label key={course.row.key}>
            <input
              type="radio"
              name="waits"
              checked={course.row.key === waits?.row.key}
              onChange={() => setWaits(course)}
            />{' '}
            {titleOf(course)}
          </label>
        ))}
      </span>
    </Dialog>
  );
}
