import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { ChapterName } from '@/components/course/chapter-name';
import { ProgressBar } from '@/components/course/progress-bar';
import { type Shelved, shareDone } from '@/components/course/share-done';
import { ForeignText } from '@/components/text/foreign-text';
import { Interpolate } from '@/components/text/interpolate';
import { courseText } from '@/locales/course-text';
import { libraryText } from '@/locales/library-text';
import { locale } from '@/locales/locale';
import { days, reading } from '@/locales/time';
import type { Reason } from '@/progress/plan/course-details';
import { remaining } from '@/progress/status/remaining';
import { ReasonText } from '../letting-go/reason-line';
import { href } from '../page-address';
import { siteShown } from '../sites/site-of';
import { ReadOn } from './read-on';

interface Props {
  course: Shelved;
  reason: Reason | undefined;
  /** What stands behind the way on. */
  children: ComponentChildren;
}

/** Where one course stopped and what is left of it, and why if somebody said so. */
export function DroppedCourse({ course: { row, at }, reason, children }: Props) {
  const l = useStore(libraryText);
  const c = useStore(courseText);
  const code = useStore(locale);
  const share = shareDone(row, false);
  const { chapters, minutes } = remaining(row);
  const about = [
    siteShown(row),
    chapters > 0 && c.left(chapters),
    chapters > 0 && minutes !== null && c.about({ time: reading(minutes * 60, code) }),
    c.silent({ days: days(at.silentDays, code) }),
  ];
  return (
    <li data-testid="dropped-row" data-course={row.key}>
      <h2>
        <a href={href({ at: 'course', key: row.key })}>
          <ForeignText text={row.title || c.untitled} language={row.language} />
        </a>
      </h2>
      <div class="way">
        <ProgressBar
          share={share}
          label={c.progress({ done: row.done, counted: row.counted })}
          stopped={share}
        />
      </div>
      <div class="about">
        {row.lastPlace && (
          <p>
            <Interpolate
              text={c.stoppedAt}
              place={<ChapterName place={row.lastPlace} language={row.language} />}
            />
          </p>
        )}
        <p class="quiet">{about.filter(Boolean).join(' · ')}</p>
        {reason && (
          <p class="quiet" data-testid="drop-reason">
            <ReasonText reason={reason} />
          </p>
        )}
      </div>
      <div class="acts">
        <ReadOn row={row} label={l.resume} />
        {children}
      </div>
    </li>
  );
}
