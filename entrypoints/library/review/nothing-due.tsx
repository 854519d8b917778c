import { useStore } from '@nanostores/preact';
import { EmptyState } from '@/components/controls/empty-state';
import { ForeignText } from '@/components/text/foreign-text';
import { Interpolate } from '@/components/text/interpolate';
import { courseText } from '@/locales/course-text';
import { gapIn } from '@/locales/gap';
import { locale } from '@/locales/locale';
import { reviewText } from '@/locales/review-text';
import type { Review } from '@/storage/queries/reviews';
import { href } from '../page-address';

interface Props {
  /** How many due questions were set aside for now. */
  aside: number;
  /** How many are due beyond those of today. */
  another: number;
  resume: () => void;
  /** The takeaway that comes next. */
  coming: Review | undefined;
}

/** Nothing is due: shows what was set aside, when the next question comes, or how questions come about. */
export function NothingDue({ aside, another, resume, coming }: Props) {
  const t = useStore(reviewText);
  const c = useStore(courseText);
  const code = useStore(locale);
  const day = new Intl.DateTimeFormat(code, { dateStyle: 'long' });
  if (aside > 0)
    return (
      <EmptyState
        alone
        title={t.setAside}
        acts={
          <button type="button" class="button" onClick={resume}>
            {t.resume}
          </button>
        }
      >
        {t.setAsideHelp(aside)}
      </EmptyState>
    );
  if (another > 0)
    return (
      <EmptyState alone title={t.enough}>
        {t.enoughHelp(another)}
      </EmptyState>
    );
  if (!coming)
    return (
      <EmptyState alone title={t.empty}>
        {t.emptyHelp}
      </EmptyState>
    );
  const { course, next } = coming;
  return (
    <EmptyState alone title={t.nothingDue}>
      <Interpolate
        text={t.nextOn({ date: day.format(next), course: '{course}' })}
        course={
          <a href={href({ at: 'course', key: course.key })}>
            <ForeignText text={course.title || c.untitled} language={course.language} />
          </a>
        }
      />
      {gapIn(code)}
      {t.nothingDueHelp}
    </EmptyState>
  );
}
