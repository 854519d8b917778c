import { useStore } from '@nanostores/preact';
import { useLoaded } from '@/components/use-loaded';
import { hereText } from '@/locales/here-text';
import { changeSettings, type Settings } from '@/storage/settings';
import { ChapterHere, speaking } from './chapter-here';
import { NotTracked } from './not-tracked';
import { decide, originOf, type PageView } from './page-view';
import { Statement } from './statement';
import { usePage } from './use-page';

// Fetched when the page is drawn already: it is no part of the first glance.
const pauseLine = () => speaking(import('./pause-line'));

interface Props {
  tabId: number | null;
  settings: Settings;
}

/** The page one is on, as Epilogue understands it. */
export function Here({ tabId, settings }: Props) {
  const { seen } = usePage(tabId);
  const view = seen && decide(seen, settings);
  const Pause = useLoaded(pauseLine)?.PauseLine;
  const origin = originOf(seen?.address);
  const tracked = origin !== null && settings.tracked.includes(origin) ? origin : null;
  return (
    <section class="here" data-testid="page-state" data-state={view?.is ?? 'waiting'}>
      {view && tabId !== null && <Content view={view} tabId={tabId} settings={settings} />}
      {view && view.is !== 'paused' && Pause && <Pause origin={tracked} settings={settings} />}
    </section>
  );
}

function Content({ view, tabId, settings }: { view: PageView; tabId: number; settings: Settings }) {
  const t = useStore(hereText);
  switch (view.is) {
    case 'chapter':
      return <ChapterHere view={view} settings={settings} kept />;
    case 'not-tracked':
    case 'denied':
      return (
        <NotTracked
          key={view.origin}
          origin={view.origin}
          tabId={tabId}
          settings={settings}
          denied={view.is === 'denied'}
        />
      );
    case 'paused':
      return (
        <>
          <Statement title={t.pausedTitle} text={t.paused} />
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
    case 'not-a-chapter':
      return <Statement title={t.notChapterTitle} text={t[view.reason]} />;
    case 'not-sure':
      return <Statement title={t.notSureTitle} text={t[view.reason]} />;
    case 'waiting':
      return <Statement title={t.waitingTitle} text={t.waiting} />;
    case 'silent':
      return <Statement title={t.silentTitle} text={t.silent} />;
    case 'not-web':
      return <Statement title={t.notWebTitle} text={t.notWeb} />;
    case 'no-access':
      return <Statement title={t.noAccessTitle} text={t.noAccess} />;
  }
}

function goOn(origin: string, settings: Settings): Promise<Settings> {
  return changeSettings({ paused: settings.paused.filter((paused) => paused !== origin && paused !== '*') });
}
