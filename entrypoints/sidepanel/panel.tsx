import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Notice, Toast } from '@/components/controls/toast';
import { useSettings } from '@/components/hooks/use-settings';
import { panelText } from '@/locales/panel-text';
import type { Settings } from '@/storage/preferences/settings';
import { decide } from '../popup/page/page-view';
import { Beside } from './beside';
import { momentIn } from './moment';
import { NoChapter } from './no-chapter-beside';
import { useActiveTab } from './use-active-tab';
import { useQuoted } from './use-quoted';
import { useTabPage } from './use-tab-page';

interface Props {
  first: Settings;
  tab: number | null;
  /** Whether to follow the person from tab to tab. A panel that was opened for one tab stays with it. */
  follow: boolean;
}

/** Notes beside the page: what belongs to the chapter in the tab, as long as the panel is open. */
export function Panel({ first, tab, follow }: Props) {
  const t = useStore(panelText);
  const settings = useSettings(first);
  const tabId = useActiveTab(tab, follow);
  const seen = useTabPage(tabId);
  const [quoted, dismiss] = useQuoted(tabId);
  const [said, say] = useState<Notice | null>(null);
  // Notes are the person's own words and not recorded by Epilogue, so a pause does not hide them.
  const view = seen && decide(seen, { tracked: settings.tracked, paused: [] });
  const go = (url: string) => void (tabId !== null && browser.tabs.update(tabId, { url }));
  const readMoment = async () => (tabId === null ? null : await momentIn(tabId));
  return (
    <main data-testid="panel" data-state={view?.is ?? 'waiting'}>
      <p class="quoted" role="status">
        {quoted && t[`quoted-${quoted.result}`]}
      </p>
      {view?.is === 'chapter' && (
        <Beside
          page={view.page}
          quoted={quoted?.result === 'saved' ? quoted.noteId : null}
          written={dismiss}
          settings={settings}
          go={go}
          readMoment={readMoment}
          say={say}
        />
      )}
      {view && view.is !== 'chapter' && <NoChapter view={view} settings={settings} go={go} />}
      <Toast said={said} />
    </main>
  );
}
