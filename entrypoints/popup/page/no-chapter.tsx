import { useStore } from '@nanostores/preact';
import { useLoaded } from '@/components/hooks/use-loaded';
import { frameText } from '@/locales/frame-text';
import { noChapterText } from '@/locales/no-chapter-text';
import { changeSettings, type Settings } from '@/storage/preferences/settings';
import { defer } from '../first-glance';
import { speaking } from './chapter';
import { LazyCoursePage } from './lazy-course-page';
import { NotTracked } from './not-tracked';
import { PageStatement } from './page-statement';
import type { PageView } from './page-view';

/** Texts that must be in the page's language before this is shown. */
export const texts = [noChapterText, frameText];

const siteHealth = defer(() => speaking(import('@/components/sites/site-health-line')));

interface Props {
  view: Exclude<PageView, { is: 'chapter' }>;
  tabId: number;
  settings: Settings;
  go: (url: string) => void;
  /** The page's origin, if its site is tracked. */
  origin: string | null;
}

/** Says why Epilogue sees no chapter on this page, and what can be done, also if the whole site has changed. */
export function NoChapter({ origin, ...page }: Props) {
  const SiteHealth = useLoaded(siteHealth)?.SiteHealthLine;
  return (
    <>
      <Why {...page} />
      {origin && SiteHealth && <SiteHealth key={origin} origin={origin} settings={page.settings} brief />}
    </>
  );
}

function Why({ view, tabId, settings, go }: Omit<Props, 'origin'>) {
  const t = useStore(noChapterText);
  switch (view.is) {
    case 'not-tracked':
    case 'denied':
      return (
        <NotTracked
          key={view.origin}
          origin={view.origin}
          tabId={tabId}
          settings={settings}
          go={go}
          denied={view.is === 'denied'}
        />
      );
    case 'paused':
      return (
        <>
          <PageStatement title={t.pausedTitle} text={t.paused} />
          <div class="acts">
            <button
              type="button"
              class="button main"
              data-testid="resume"
              onClick={() => goOn(view.origin, settings)}
            >
              {t.resume}
            </button>
          </div>
        </>
      );
    case 'course':
      return <LazyCoursePage page={view.page} settings={settings} kept go={go} />;
    case 'not-a-chapter':
      return <PageStatement title={t.notChapterTitle} text={t[view.reason]} />;
    case 'not-sure':
      return <PageStatement title={t.notSureTitle} text={t[view.reason]} />;
    case 'waiting':
      return <PageStatement title={t.waitingTitle} text={t.waiting} />;
    case 'silent':
      return <PageStatement title={t.silentTitle} text={t.silent} />;
    case 'not-web':
      return <PageStatement title={t.notWebTitle} text={t.notWeb} />;
    case 'no-access':
      return <PageStatement title={t.noAccessTitle} text={t.noAccess} />;
  }
}

function goOn(origin: string, settings: Settings): Promise<Settings> {
  return changeSettings({ paused: settings.paused.filter((paused) => paused !== origin && paused !== '*') });
}
