import { useStore } from '@nanostores/preact';
import { BackupReminderLine, texts as reminderTexts } from '@/components/controls/backup-reminder-line';
import { LostStoreLine } from '@/components/controls/lost-store-line';
import { SyncProblemLine, texts as syncTexts } from '@/components/controls/sync-problem-line';
import { useLoaded } from '@/components/hooks/use-loaded';
import { texts as healthTexts, SiteHealthLine } from '@/components/sites/site-health-line';
import type { Settings } from '@/storage/preferences/settings';
import { FrameLine, texts as frameTexts } from './page/frame-line';
import { PauseLine, texts as pauseTexts } from './page/pause-line';
import { droppedNow, pageInView } from './popup-state';
import { speaking } from './speaking';

// Asked of few, and with what writes.
const dropReason = () => speaking(import('./drop-reason'));

/** Texts that must be in the page's language before this is shown. */
export const texts = [...reminderTexts, ...syncTexts, ...healthTexts, ...frameTexts, ...pauseTexts];

/** What somebody should know, whenever it becomes known: it lies over the end of the list, so that nothing moves. */
export function Asides({ settings }: { settings: Settings }) {
  const page = useStore(pageInView);
  const view = page?.view;
  const origin = page?.origin ?? null;
  const dropped = useStore(droppedNow);
  return (
    <div class="asides">
      <LostStoreLine />
      <SyncProblemLine />
      {origin && view?.is === 'chapter' && view.page.frame && (
        <FrameLine origin={origin} frame={new URL(view.page.frame).origin} reader={view.page.reader} />
      )}
      {origin && view && view.is !== 'chapter' && (
        <SiteHealthLine key={origin} origin={origin} settings={settings} brief />
      )}
      {view?.is !== 'paused' && <PauseLine settings={settings} />}
      <BackupReminderLine />
      {dropped !== null && <WhyDropped key={dropped} courseKey={dropped} />}
    </div>
  );
}

/** The question why, once its piece is fetched. */
function WhyDropped({ courseKey }: { courseKey: string }) {
  const Asked = useLoaded(dropReason)?.AskWhyDropped;
  return Asked ? <Asked courseKey={courseKey} /> : null;
}
