import { useStore } from '@nanostores/preact';
import { StoreProblem } from '@/components/controls/store-problem';
import { CourseLine } from '@/components/course/course-line';
import { ProgressBar } from '@/components/course/progress-bar';
import { shareDone } from '@/components/course/share-done';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { useNow } from '@/components/hooks/use-now';
import { ForeignText } from '@/components/text/foreign-text';
import { safeUrl } from '@/components/text/safe-url';
import { courseText } from '@/locales/course-text';
import { libraryText } from '@/locales/library-text';
import { noChapterText } from '@/locales/no-chapter-text';
import { panelText } from '@/locales/panel-text';
import { courseUrl } from '@/messages/library-url';
import type { Settings } from '@/storage/preferences/settings';
import { lastRead } from '@/storage/queries/shelf-page';
import type { PageView } from '../popup/page/page-view';

type Elsewhere = Exclude<PageView, { is: 'chapter' }>;

interface Props {
  view: Elsewhere;
  settings: Settings;
  /** Opens an address in the tab beside. */
  go: (url: string) => void;
}

/** A page that is no chapter: says why, and leads back to the course that was read last. */
export function NoChapter({ view, settings, go }: Props) {
  const t = useStore(panelText);
  const p = useStore(noChapterText);
  const l = useStore(libraryText);
  const c = useStore(courseText);
  const now = useNow();
  const { value: last, failed } = useLiveQuery(() => lastRead(now, settings), [now, settings.dropAfterDays]);
  if (failed !== undefined) return <StoreProblem error={failed} />;
  const next = safeUrl(last?.row.next?.url) ?? safeUrl(last?.row.url);
  return (
    <>
      <h1>{t.noChapter}</h1>
      <p class="quiet">{reasonOf(view, p)}</p>
      {last && (
        <section class="last" aria-labelledby="last" data-testid="last-course">
          <h2 id="last">{t.lastRead}</h2>
          <p>
            <a href={courseUrl(last.row.key)} target="_blank" rel="noreferrer">
              <ForeignText text={last.row.title || c.untitled} language={last.row.language} />
            </a>
          </p>
          <ProgressBar
            share={shareDone(last.row, last.at.status === 'finished')}
            label={c.progress({ done: last.row.done, counted: last.row.counted })}
          />
          <p class="small">
            <CourseLine course={last} now={now} />
          </p>
          {next && (
            <button type="button" class="button" onClick={() => go(next)}>
              {l.resume}
            </button>
          )}
        </section>
      )}
    </>
  );
}

function reasonOf(view: Elsewhere, t: ReturnType<typeof noChapterText.get>): string {
  switch (view.is) {
    case 'not-a-chapter':
    case 'not-sure':
      return t[view.reason];
    case 'course':
      return t.coursePage;
    case 'not-tracked':
      return t.notTracked({ site: new URL(view.origin).host });
    case 'denied':
      return t.denied({ site: new URL(view.origin).host });
    case 'paused':
      return t.paused;
    case 'waiting':
      return t.waiting;
    case 'silent':
      return t.silent;
    case 'not-web':
      return t.notWeb;
    case 'no-access':
      return t.noAccess;
  }
}
