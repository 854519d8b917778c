import { useStore } from '@nanostores/preact';
import { CourseLine } from '@/components/course/course-line';
import { FinishedBadge } from '@/components/course/finished-badge';
import { ProgressBar } from '@/components/course/progress-bar';
import { shareDone } from '@/components/course/share-done';
import { ForeignText } from '@/components/text/foreign-text';
import { safeUrl } from '@/components/text/safe-url';
import { courseText } from '@/locales/course-text';
import { libraryText } from '@/locales/library-text';
import type { ChapterRow, CourseRow } from '@/progress/model/rows';
import { statusAt } from '@/progress/status/status';
import type { Settings } from '@/storage/preferences/settings';
import { SiteDoneLine } from '../elsewhere/site-done-line';
import { CourseLettingGo } from '../letting-go/course-letting-go';
import { OwnQuestion } from '../own/own-question';
import type { Say } from '../use-undo-toast';
import { CourseMarks } from './course-marks';
import { CourseQuestion } from './course-question';
import { CourseTitle } from './course-title';
import { JoinList } from './join-list';
import { Passes } from './passes';
import { SavePicture } from './picture/save-picture';

interface Props {
  row: CourseRow;
  chapters: ChapterRow[];
  now: number;
  settings: Settings;
  say: Say;
}

/** Title, progress and the marks of one course. */
export function CourseHead({ row, chapters, now, settings, say }: Props) {
  const t = useStore(libraryText);
  const c = useStore(courseText);
  const at = statusAt(row, now, settings);
  const share = shareDone(row, at.status === 'finished');
  const next = safeUrl(row.next?.url);
  const url = safeUrl(row.url);
  const halted = at.silence !== null || at.status === 'dropped' || at.status === 'on-hold';
  return (
    <header class="course-head" data-testid="course-head" data-status={at.status}>
      <div class="head">
        <div>
          <CourseTitle row={row} say={say} />
          <p class="small">
            {row.author && <ForeignText text={row.author} language={row.language} />}
            {row.author && url && ' · '}
            {url && new URL(url).host}
          </p>
        </div>
        {at.status === 'finished' && <FinishedBadge large />}
      </div>
      <ProgressBar
        share={share}
        label={c.progress({ done: row.done, counted: row.counted })}
        stopped={halted ? share : null}
      />
      <p class="quiet">
        {at.status !== 'seen' && `${c[at.status]} · `}
        {row.counted > 0 && `${c.progress({ done: row.done, counted: row.counted })} · `}
        <CourseLine course={{ row, at }} now={now} />
      </p>
      <Passes passes={row.passes} />
      {row.keys.length > 1 && <JoinList row={row} say={say} />}
      <SiteDoneLine row={row} say={say} />
      <CourseQuestion row={row} say={say} />
      <OwnQuestion row={row} say={say} />
      <CourseLettingGo row={row} at={at} say={say} />
      <div class="acts">
        {next && (at.status !== 'finished' || row.newAfterFinish > 0) && (
          <a class="button main" href={next} target="_blank" rel="noreferrer">
            {t.resume}
          </a>
        )}
        {url && (
          <a class="button" href={url} target="_blank" rel="noreferrer">
            {t.open}
          </a>
        )}
        <SavePicture row={row} say={say} />
        <CourseMarks
          row={row}
          chapters={chapters}
          status={at.status}
          now={now}
          settings={settings}
          say={say}
        />
      </div>
    </header>
  );
}
