import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import { COURSE_KEYS } from '@/components/course/course-keys';
import { CourseRow } from '@/components/course/course-row';
import { useLoaded } from '@/components/hooks/use-loaded';
import { safeUrl } from '@/components/text/safe-url';
import { courseText } from '@/locales/course-text';
import { courseUrl } from '@/messages/library-url';
import type { Shelved } from '@/storage/queries/shelf-page';
import { defer } from '../first-glance';

// Nobody opens a menu before there is anything to see; its place is kept.
const menuButton = defer(() => import('@/components/controls/menu-button'));

interface Props {
  course: Shelved;
  /** Milliseconds since 1970. */
  now: number;
  /** Opens an address in the tab of the popup. */
  go: (url: string) => void;
  /** Whether Tab stops at this row of its list. */
  stop: boolean;
  site?: string | undefined;
  says?: ComponentChildren;
}

/** A course of the popup's lists: its row leads to what comes next, and its menu does the rest. */
export function ListedCourse({ course, now, go, stop, site, says }: Props) {
  const c = useStore(courseText);
  const { row, at } = course;
  const inLibrary = courseUrl(row.key);
  const next = safeUrl(row.next?.url) ?? safeUrl(row.url);
  const isFinished = at.status === 'finished';
  const MenuButton = useLoaded(menuButton)?.MenuButton;
  const items = async () => (await import('../course-menu')).menuOfCourse(row.key, isFinished);
  return (
    <CourseRow
      course={course}
      now={now}
      href={next ?? inLibrary}
      menu={
        MenuButton ? (
          <MenuButton
            label={c.menuOf({ course: row.title || c.untitled })}
            items={items}
            tabIndex={stop ? 0 : -1}
          />
        ) : (
          <span class="menu-place" />
        )
      }
      stop={stop}
      keys={COURSE_KEYS}
      site={site}
      says={says}
      open={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        if (next) go(next);
        else void browser.tabs.create({ url: inLibrary });
      }}
    />
  );
}
