import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { EmptyState } from '@/components/controls/empty-state';
import { StoreProblem } from '@/components/controls/store-problem';
import { ChapterName } from '@/components/course/chapter-name';
import { ProgressBar } from '@/components/course/progress-bar';
import { type Shelved, shareDone } from '@/components/course/share-done';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { useNow } from '@/components/hooks/use-now';
import { ForeignText } from '@/components/text/foreign-text';
import { Interpolate } from '@/components/text/interpolate';
import { courseText } from '@/locales/course-text';
import { coursesText } from '@/locales/courses-text';
import { libraryText } from '@/locales/library-text';
import { locale } from '@/locales/locale';
import { days } from '@/locales/time';
import type { Reason } from '@/progress/plan/course-details';
import type { Settings } from '@/storage/preferences/settings';
import { reasonsOf } from '@/storage/queries/plan/drop-reasons';
import { shelfCounts, shelfPage } from '@/storage/queries/shelf-page';
import { ClearLink } from '../letting-go/clear-link';
import { ReasonText } from '../letting-go/reason-line';
import { href } from '../page-address';
import { PageHead } from '../page-head';
import { ShowMore, useScreenfuls } from '../show-more';
import type { Say } from '../use-undo-toast';
import { ReadOn } from './read-on';
import { RowMenu } from './row-menu';
import './nearly-and-dropped.css';

const SCREENFUL = 40;

/** Where each dropped course stopped, the last read first. */
export function DroppedPage({ settings, say }: { settings: Settings; say: Say }) {
  const t = useStore(coursesText);
  const l = useStore(libraryText);
  const now = useNow();
  const [shown, showMore] = useScreenfuls(SCREENFUL);
  const { value, failed } = useLiveQuery(async () => {
    const page = await shelfPage('dropped', now, settings, { limit: shown });
    const reasons = await reasonsOf(page.courses.map(({ row }) => row));
    return { courses: page.courses, reasons, all: (await shelfCounts(now, settings)).dropped };
  }, [now, settings.dropAfterDays, shown]);
  if (failed !== undefined) return <StoreProblem error={failed} alone />;
  if (!value) return <EmptyState>{l.loading}</EmptyState>;
  if (value.all === 0)
    return (
      <EmptyState alone title={t.droppedEmpty}>
        {t.droppedEmptyHelp}
      </EmptyState>
    );
  return (
    <>
      <PageHead title={l.dropped}>{t.droppedLead(value.all)}</PageHead>
      <ClearLink settings={settings} now={now} />
      <ol class="endings">
        {value.courses.map((course) => (
          <Dropped key={course.row.key} course={course} reason={value.reasons.get(course.row.key)}>
            <RowMenu course={course} now={now} settings={settings} say={say} />
          </Dropped>
        ))}
      </ol>
      <ShowMore left={value.all - value.courses.length} next={SCREENFUL} show={showMore} />
    </>
  );
}

/** Where one course stopped, and why if somebody said so; children stand behind the way on. */
function Dropped({
  course,
  reason,
  children,
}: {
  course: Shelved;
  reason: Reason | undefined;
  children: ComponentChildren;
}) {
  const { row, at } = course;
  const l = useStore(libraryText);
  const c = useStore(courseText);
  const code = useStore(locale);
  const share = shareDone(row, false);
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
        <p class="quiet">{c.silent({ days: days(at.silentDays, code) })}</p>
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
