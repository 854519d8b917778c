import { useLoaded } from '@/components/hooks/use-loaded';
import type { Settings } from '@/storage/preferences/settings';
import { Chapter, speaking } from './chapter';
import { decide, originOf } from './page-view';
import { usePage } from './use-page';

// Fetched while the shelves are asked for: a few small files, and people read this part first.
const aroundChapter = () => speaking(import('./around-chapter'));

interface Props {
  tabId: number | null;
  settings: Settings;
  /** Opens an address in the page's own tab. */
  go: (url: string) => void;
}

/** The current page, as Epilogue understands it. */
export function CurrentPage({ tabId, settings, go }: Props) {
  const { seen } = usePage(tabId);
  const view = seen && decide(seen, settings);
  const Around = useLoaded(aroundChapter)?.AroundChapter;
  const origin = originOf(seen?.address);
  const tracked = origin !== null && settings.tracked.includes(origin) ? origin : null;
  return (
    <section class="here" data-testid="page-state" data-state={view?.is ?? 'waiting'}>
      {view?.is === 'chapter' && tabId !== null && <Chapter view={view} settings={settings} kept />}
      {view && Around && <Around view={view} tabId={tabId} settings={settings} go={go} origin={tracked} />}
    </section>
  );
}
