import { useStore } from '@nanostores/preact';
import { EmptyState } from '@/components/controls/empty-state';
import { StoreProblem } from '@/components/controls/store-problem';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { ForeignText } from '@/components/text/foreign-text';
import { courseText } from '@/locales/course-text';
import { libraryText } from '@/locales/library-text';
import { locale } from '@/locales/locale';
import { dayRange, timeOfDay } from '@/locales/time';
import { groupBy } from '@/progress/model/group-by';
import { recentMarks } from '@/storage/queries/recent-marks';
import { href } from '../page-address';
import { PageHead } from '../page-head';
import { ShowMore, useScreenfuls } from '../show-more';
import type { Say } from '../use-undo-toast';
import { ActionLine } from './action-line';
import { type Action, happenings } from './happenings';
import './recent.css';

/** Marks that are read and drawn at once. */
const SCREENFUL = 100;

/** What was marked lately in any course, by day, each with its undo. */
export function RecentPage({ say }: { say: Say }) {
  const t = useStore(libraryText);
  const code = useStore(locale);
  const [shown, showMore] = useScreenfuls(SCREENFUL);
  const { value, failed } = useLiveQuery(() => recentMarks(shown), [shown]);
  if (failed !== undefined) return <StoreProblem error={failed} alone />;
  if (!value) return <EmptyState>{t.loading}</EmptyState>;
  const actions = happenings([], value.marks).filter((line) => line.kind === 'action');
  if (actions.length === 0)
    return (
      <EmptyState alone title={t.noHistory}>
        {t.recentHelp}
      </EmptyState>
    );
  const days = groupBy(actions, ({ at }) => dayRange(at, at, code));
  return (
    <section class="recent">
      <PageHead title={t.recent}>{t.recentHelp}</PageHead>
      {[...days].map(([day, own]) => (
        <section key={day} aria-label={day}>
          <h2>{day}</h2>
          <ol>
            {own.map((action) => (
              <RecentLine key={action.id} action={action} titles={value} say={say} />
            ))}
          </ol>
        </section>
      ))}
      <ShowMore
        left={value.marks.length < shown ? 0 : SCREENFUL}
        next={SCREENFUL}
        show={showMore}
        of="entries"
      />
    </section>
  );
}

interface LineProps {
  action: Action;
  titles: Awaited<ReturnType<typeof recentMarks>>;
  say: Say;
}

function RecentLine({ action, titles, say }: LineProps) {
  const c = useStore(courseText);
  const code = useStore(locale);
  const course = titles.courseOf(action.marks[0]?.courseKey ?? '');
  const name = <ForeignText text={course?.title || c.untitled} language={course?.language} />;
  return (
    <li data-testid="recent-action">
      <time class="small" dateTime={new Date(action.at).toISOString()}>
        {timeOfDay(action.at, code)}
      </time>
      <ActionLine
        action={action}
        titleOf={titles.chapterTitle}
        say={say}
        lead={<p>{course ? <a href={href({ at: 'course', key: course.key })}>{name}</a> : name}</p>}
      />
    </li>
  );
}
