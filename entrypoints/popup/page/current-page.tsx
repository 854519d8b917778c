import { useEffect } from 'preact/hooks';
import { useLoaded } from '@/components/hooks/use-loaded';
import type { Settings } from '@/storage/preferences/settings';
import { pageInView } from '../popup-state';
import { speaking } from '../speaking';
import { Chapter } from './chapter';
import { decide, originOf } from './page-view';
import { usePage } from './use-page';

// Fetched while the courses are asked for: a few small files, and people read this part first.
const noChapter = () => speaking(import('./no-chapter'));
const pageMenu = () => speaking(import('./page-menu'));

interface Props {
  tabId: number | null;
  settings: Settings;
  /** Opens an address in the page's own tab. */
  go: (url: string) => void;
}

/** The current page, as Epilogue understands it, in a head whose height never changes. */
export function CurrentPage({ tabId, settings, go }: Props) {
  const { seen } = usePage(tabId);
  const view = seen && decide(seen, settings);
  const NoChapter = useLoaded(noChapter)?.NoChapter;
  const Menu = useLoaded(pageMenu)?.PageMenu;
  const origin = originOf(seen?.address);
  const tracked = origin !== null && settings.tracked.includes(origin) ? origin : null;
  useEffect(() => pageInView.set(view && { view, tabId, origin: tracked }), [view, tabId, tracked]);
  return (
    <section class="here" data-testid="page-state" data-state={view?.is ?? 'waiting'}>
      {view?.is === 'chapter' && tabId !== null && <Chapter view={view} settings={settings} go={go} kept />}
      {view && view.is !== 'chapter' && tabId !== null && NoChapter && (
        <NoChapter view={view} tabId={tabId} settings={settings} go={go} />
      )}
      {view && Menu && <Menu view={view} tabId={tabId} origin={tracked} settings={settings} />}
    </section>
  );
}
