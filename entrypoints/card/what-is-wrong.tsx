import { useStore } from '@nanostores/preact';
import { cardText } from '@/locales/card-text';
import { courseText } from '@/locales/course-text';

interface Props {
  /** Title of the course. */
  course: string;
  takeOut: (what: 'not-this-page' | 'not-this-course') => void;
}

/** Whether it is the page or the whole course that is wrong, each with what follows. */
export function WhatIsWrong({ course, takeOut }: Props) {
  const t = useStore(cardText);
  const c = useStore(courseText);
  const named = { course: course || c.untitled };
  return (
    <ul class="wrong">
      <li>
        <button
          type="button"
          class="button"
          data-testid="card-not-this-page"
          onClick={() => takeOut('not-this-page')}
        >
          {t.notThisPage(named)}
        </button>
        <p class="small">{t.notThisPageHelp}</p>
      </li>
      <li>
        <button
          type="button"
          class="button"
          data-testid="card-no-course"
          onClick={() => takeOut('not-this-course')}
        >
          {t.noCourse(named)}
        </button>
        <p class="small">{t.noCourseHelp}</p>
      </li>
    </ul>
  );
}
