import { useStore } from '@nanostores/preact';
import { EmptyState } from '@/components/controls/empty-state';
import { StoreProblem } from '@/components/controls/store-problem';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { useNow } from '@/components/hooks/use-now';
import { ForeignText } from '@/components/text/foreign-text';
import { courseText } from '@/locales/course-text';
import { libraryText } from '@/locales/library-text';
import { isTakenOut } from '@/progress/model/identity';
import type { CourseRow } from '@/progress/model/rows';
import { markCourse, markCourses, undo } from '@/storage/marks/marks';
import { putAway } from '@/storage/queries/courses';
import { WAY_BACK } from '@/storage/recording/forgetting-wait';
import { href } from '../page-address';
import { type Say, useUndoToast } from '../use-undo-toast';

const DAY = 86_400_000;

/** Courses that the user forgot or called none, each with the way back. */
export function AwayPage({ say }: { say: Say }) {
  const t = useStore(libraryText);
  const now = useNow();
  const doing = useUndoToast(say);
  const { value: rows, failed } = useLiveQuery(putAway, []);
  if (failed !== undefined) return <StoreProblem error={failed} alone />;
  if (!rows) return <EmptyState>{t.loading}</EmptyState>;
  const back = (row: CourseRow) =>
    doing(
      // A page that was taken out of its course goes back into it.
      () =>
        isTakenOut(row.key) && row.lastAction ? undo(row.lastAction.id) : markCourse(row.key, 'restored'),
      t.broughtBack,
    );
  const allBack = () =>
    doing(
      () =>
        markCourses(
          forgotten.map((row) => row.key),
          'restored',
        ),
      t.broughtBack,
    );
  const forgotten = rows.filter((row) => row.forgottenAt !== undefined);
  const others = rows.filter((row) => row.forgottenAt === undefined);
  return (
    <section class="narrow">
      <a class="small" href={href({ at: 'courses' })}>
        {t.back}
      </a>
      <h1>{t.away}</h1>
      {rows.length === 0 && <EmptyState title={t.awayEmpty}>{t.awayEmptyHelp}</EmptyState>}
      <Shelf
        title={t.forgotten}
        help={t.forgottenHelp}
        rows={forgotten.toSorted((a, b) => (a.forgottenAt ?? 0) - (b.forgottenAt ?? 0))}
        about={(row) => t.daysLeft(daysLeft(row.forgottenAt ?? now, now))}
        back={back}
      />
      {forgotten.length > 1 && (
        <button type="button" class="button" onClick={allBack}>
          {t.bringAllBack}
        </button>
      )}
      <Shelf title={t.noCourse} help={t.noCourseHelp} rows={others} about={(row) => row.author} back={back} />
    </section>
  );
}

interface ShelfProps {
  title: string;
  help: string;
  rows: CourseRow[];
  about: (row: CourseRow) => string | undefined;
  back: (row: CourseRow) => void;
}

function Shelf({ title, help, rows, about, back }: ShelfProps) {
  const t = useStore(libraryText);
  const c = useStore(courseText);
  if (rows.length === 0) return null;
  return (
    <div class="away">
      <h2>{title}</h2>
      <p class="quiet">{help}</p>
      <ul class="files">
        {rows.map((row) => (
          <li key={row.key} data-testid="away-row">
            <div>
              <h3>
                <ForeignText text={row.title || c.untitled} language={row.language} />
              </h3>
              <p class="quiet">{about(row)}</p>
            </div>
            <button
              type="button"
              class="button"
              aria-label={t.bringBackOf({ course: row.title || c.untitled })}
              onClick={() => back(row)}
            >
              {t.bringBack}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * Days until a forgotten course is deleted, the current one counted; at least one, because the deletion runs once a
 * day.
 */
function daysLeft(forgottenAt: number, now: number): number {
  return Math.max(1, Math.ceil((forgottenAt + WAY_BACK - now) / DAY));
}
