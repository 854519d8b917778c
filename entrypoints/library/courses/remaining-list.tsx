import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { ChapterName } from '@/components/course/chapter-name';
import { ForeignText } from '@/components/text/foreign-text';
import { Interpolate } from '@/components/text/interpolate';
import { courseText } from '@/locales/course-text';
import { coursesText } from '@/locales/courses-text';
import { gapIn } from '@/locales/gap';
import { libraryText } from '@/locales/library-text';
import { locale } from '@/locales/locale';
import { reading } from '@/locales/time';
import type { Nearly } from '@/storage/queries/nearly-done';
import { href } from '../page-address';
import { ReadOn } from './read-on';
import './summary-figures.css';

/** Milestones that are drawn; of more than this, only the number is shown. */
const MOST_STONES = 12;

/** One course that is nearly done: a milestone for each chapter that is left, and the seal behind the last. */
export function RemainingList({ course, menu }: { course: Nearly; menu: ComponentChildren }) {
  const { row, left } = course;
  const t = useStore(coursesText);
  const l = useStore(libraryText);
  const c = useStore(courseText);
  const code = useStore(locale);
  const time = left.minutes === null ? null : reading(left.minutes * 60, code);
  return (
    <li data-testid="nearly-row" data-course={row.key}>
      <h2>
        <a href={href({ at: 'course', key: row.key })}>
          <ForeignText text={row.title || c.untitled} language={row.language} />
        </a>
      </h2>
      <p class="stones" aria-hidden="true">
        {Array.from({ length: Math.min(MOST_STONES, left.chapters) }, (_, i) => (
          <i key={`${row.key} ${i}`} />
        ))}
        <b>{c.finished}</b>
      </p>
      <div class="about">
        <p>
          <strong>{c.lastLeft(left.chapters)}</strong>
          {time !== null && ` · ${c.about({ time })}`}
          {left.estimated && <span class="small">{gapIn(code) + t.yourPace}</span>}
        </p>
        {row.next && (
          <p class="quiet">
            <Interpolate text={c.next} place={<ChapterName place={row.next} language={row.language} />} />
          </p>
        )}
      </div>
      <div class="acts">
        <ReadOn row={row} label={l.resume} />
        {menu}
      </div>
    </li>
  );
}
