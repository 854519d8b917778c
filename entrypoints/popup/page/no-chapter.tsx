import { useStore } from '@nanostores/preact';
import { browser } from 'wxt/browser';
import { useTeachable } from '@/components/hooks/use-teachable';
import { frameText } from '@/locales/frame-text';
import { noChapterText } from '@/locales/no-chapter-text';
import { teachText } from '@/locales/teach-text';
import { libraryUrl } from '@/messages/library-url';
import { changeSettings, type Settings } from '@/storage/preferences/settings';
import { pageInView } from '../popup-state';
import { teachPage } from '../teach-page';
import { LazyCoursePage } from './lazy-course-page';
import { NotTracked } from './not-tracked';
import { PageStatement } from './page-statement';
import type { PageView } from './page-view';

/** Texts that must be in the page's language before this is shown. */
export const texts = [noChapterText, frameText, teachText];

interface Props {
  view: Exclude<PageView, { is: 'chapter' }>;
  tabId: number;
  settings: Settings;
  go: (url: string) => void;
}

/** Says why Epilogue sees no chapter on this page, and what can be done. */
export function NoChapter({ view, tabId, settings, go }: Props) {
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
      return <Unknown title={t.notChapterTitle} text={t[view.reason]} tabId={tabId} />;
    case 'not-sure':
      return <Unknown title={t.notSureTitle} text={t[view.reason]} tabId={tabId} />;
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

/** A page that was not recognised, which can be taught where no reader knows the site. */
function Unknown({ title, text, tabId }: { title: string; text: string; tabId: number }) {
  const t = useStore(teachText);
  const n = useStore(noChapterText);
  const isTeachable = useTeachable(useStore(pageInView)?.origin ?? null);
  return (
    <>
      <PageStatement title={title} text={text} />
      <div class="acts">
        {isTeachable && (
          <button
            type="button"
            class="button main"
            data-testid="teach"
            onClick={() => void teachPage(tabId, t.failed)}
          >
            {t.teach}
          </button>
        )}
        <button type="button" class="button" data-testid="add-page" onClick={() => void addPage(tabId)}>
          {n.addPage}
        </button>
      </div>
    </>
  );
}

function goOn(origin: string, settings: Settings): Promise<Settings> {
  return changeSettings({ paused: settings.paused.filter((paused) => paused !== origin && paused !== '*') });
}

/** Has the library plan this page as a course: what adds one is heavier than the popup. */
async function addPage(tabId: number): Promise<void> {
  const { url = '', title = '' } = await browser.tabs.get(tabId);
  await browser.tabs.create({ url: libraryUrl(`/plan?${new URLSearchParams({ add: url, title })}`) });
}
