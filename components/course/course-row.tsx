import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { courseText } from '@/locales/course-text';
import { ForeignText } from '../text/foreign-text';
import { CourseLine } from './course-line';
import { FinishedBadge } from './finished-badge';
import { ProgressBar } from './progress-bar';
import { type Shelved, shareDone } from './share-done';
import './course-row.css';

interface Props {
  course: Shelved;
  /** Milliseconds since 1970. */
  now: number;
  /** The address of the title. */
  href: string;
  /** What stands at the row's end, such as its menu. */
  menu?: ComponentChildren;
  /** Whether Tab stops here. Within a list only one row has it, and the arrow keys do the rest. */
  stop: boolean;
  /** The keys that mark the course, in the form of `aria-keyshortcuts`. */
  keys?: string;
  open?: (event: MouseEvent) => void;
  /** Content in front of the title. */
  lead?: ComponentChildren;
  /** Where the course is, to tell it from others of its name. */
  site?: string | undefined;
  /** The sentence under the title, if it is not the usual one. */
  says?: ComponentChildren;
}

/** One course on a shelf: title, progress, and the one sentence that matters now. */
export function CourseRow({ course, now, href, menu, stop, keys, open, lead, site, says }: Props) {
  const { row, at } = course;
  const t = useStore(courseText);
  const progress = t.progress({ done: row.done, counted: row.counted });
  const share = shareDone(row, at.status === 'finished');
  const halted = at.silence !== null || at.status === 'dropped' || at.status === 'on-hold';
  return (
    <li class="course-row" data-testid="course-row" data-status={at.status} data-course={row.key}>
      {lead}
      <h2>
        <a href={href} tabIndex={stop ? 0 : -1} onClick={open} title={row.title} aria-keyshortcuts={keys}>
          <ForeignText text={row.title || t.untitled} language={row.language} />
        </a>
      </h2>
      <span class="end">
        {at.status === 'finished' ? (
          <FinishedBadge />
        ) : (
          row.counted > 0 && (
            <span class="count" aria-hidden="true">
              {row.done} / {row.counted}
            </span>
          )
        )}
        {menu}
      </span>
      <ProgressBar share={share} label={progress} stopped={halted ? share : null} />
      <p>
        {site && (
          <>
            <bdi class="site">{site}</bdi> ·{' '}
          </>
        )}
        {row.question ? (
          <em>{row.question.because === 'read-again' ? t.asksAgain : t.asks}</em>
        ) : (
          (says ?? <CourseLine course={course} now={now} />)
        )}
      </p>
    </li>
  );
}
