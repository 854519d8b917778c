import { useStore } from '@nanostores/preact';
import { FinishedBadge } from '@/components/course/finished-badge';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { ForeignText } from '@/components/text/foreign-text';
import { courseText } from '@/locales/course-text';
import { locale } from '@/locales/locale';
import { statisticsText } from '@/locales/statistics-text';
import { spent } from '@/locales/time';
import { type CourseOnDay, readOnDay } from '@/storage/queries/read-on-day';
import { href } from '../page-address';

interface Props {
  /** As `2026-01-31`; `null` until one is chosen. */
  day: string | null;
  open: (day: string | null) => void;
  first: string | undefined;
  last: string | undefined;
  /** IANA time zone. */
  zone: string;
}

/** What was read on one day, chosen by its square or its date: courses with their chapters, sealed if finished. */
export function DayRead({ day, open, first, last, zone }: Props) {
  const t = useStore(statisticsText);
  const { value } = useLiveQuery(async () => (day === null ? null : await readOnDay(day, zone)), [day, zone]);
  return (
    <div class="day-read" data-testid="day-read">
      <label>
        {t.lookAtDay}{' '}
        <input
          type="date"
          min={first}
          max={last}
          value={day ?? ''}
          onChange={({ currentTarget: { value: given, validity } }) => validity.valid && open(given || null)}
        />
      </label>
      {value?.length === 0 && <p class="quiet">{t.nothingRead}</p>}
      {value && value.length > 0 && (
        <ul>
          {value.map((course) => (
            <CourseRead key={course.row.key} course={course} />
          ))}
        </ul>
      )}
    </div>
  );
}

function CourseRead({ course: { row, engaged, chapters, isFinished } }: { course: CourseOnDay }) {
  const c = useStore(courseText);
  const code = useStore(locale);
  return (
    <li>
      <a href={href({ at: 'course', key: row.key })}>
        <ForeignText text={row.title || c.untitled} language={row.language} />
      </a>
      {engaged > 0 && ` · ${spent(engaged, code)}`} {isFinished && <FinishedBadge />}
      {chapters.length > 0 && (
        <ul class="quiet">
          {chapters.map((title) => (
            <li key={title}>
              <ForeignText text={title} language={row.language} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
