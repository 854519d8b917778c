import type { Settings } from '@/storage/preferences/settings';
import { BelowPage, texts as belowTexts } from './below-page';
import { NoChapter, texts as noChapterTexts } from './no-chapter';
import type { PageView } from './page-view';

/** Texts that must be in the page's language before this is shown. */
export const texts = [...noChapterTexts, ...belowTexts];

interface Props {
  view: PageView;
  tabId: number | null;
  settings: Settings;
  go: (url: string) => void;
  /** The tracked page's origin; `null` on any other page. */
  origin: string | null;
}

/** What there is to say about a page besides its chapter: why it has none, and what can be done about the site. */
export function AroundChapter({ view, tabId, settings, go, origin }: Props) {
  return (
    <>
      {view.is !== 'chapter' && tabId !== null && (
        <NoChapter view={view} tabId={tabId} settings={settings} go={go} origin={origin} />
      )}
      {view.is !== 'paused' && <BelowPage view={view} tabId={tabId} origin={origin} settings={settings} />}
    </>
  );
}
