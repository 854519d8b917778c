import { useStore } from '@nanostores/preact';
import { moveFocus } from '@/components/controls/move-focus';
import { CourseRow } from '@/components/course/course-row';
import type { Shelved } from '@/components/course/share-done';
import { courseText } from '@/locales/course-text';
import type { Settings } from '@/storage/preferences/settings';
import { href } from '../page-address';
import { ShowMore, useScreenfuls } from '../show-more';
import { siteShown } from '../sites/site-of';
import type { Say } from '../use-undo-toast';
import { RowMenu } from './row-menu';

/** Rows drawn at once. */
const SCREENFUL = 60;

interface Props {
  courses: readonly Shelved[];
  now: number;
  settings: Settings;
  say: Say;
  /** Keys of the selected courses; `null` while none can be selected. */
  picked: ReadonlySet<string> | null;
  setPicked: (picked: ReadonlySet<string>) => void;
}

/** Courses in a list that draws more as people come to its end. */
export function CourseList({ courses, now, settings, say, picked, setPicked }: Props) {
  const c = useStore(courseText);
  const [shown, showMore] = useScreenfuls(SCREENFUL);
  const tick = (key: string, on: boolean) => {
    const next = new Set(picked);
    if (on) next.add(key);
    else next.delete(key);
    setPicked(next);
  };
  return (
    <>
      <ul class="courses" onKeyDown={(event) => moveFocus(event, 'h2 a', ['ArrowUp', 'ArrowDown'])}>
        {courses.slice(0, shown).map((course, index) => {
          const { key, title } = course.row;
          return (
            <CourseRow
              key={key}
              course={course}
              now={now}
              href={href({ at: 'course', key })}
              stop={index === 0 && !picked}
              site={siteShown(course.row)}
              menu={!picked && <RowMenu course={course} now={now} settings={settings} say={say} />}
              lead={
                picked && (
                  <label class="pick">
                    <input
                      type="checkbox"
                      aria-label={title || c.untitled}
                      checked={picked.has(key)}
                      onChange={(event) => tick(key, event.currentTarget.checked)}
                    />
                  </label>
                )
              }
            />
          );
        })}
      </ul>
      <ShowMore left={courses.length - shown} next={SCREENFUL} show={showMore} />
    </>
  );
}
