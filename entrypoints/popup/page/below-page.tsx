import { useTeachable } from '@/components/hooks/use-teachable';
import type { Settings } from '@/storage/preferences/settings';
import { FrameLine, texts as frameTexts } from './frame-line';
import type { PageView } from './page-view';
import { PauseLine, texts as pauseTexts } from './pause-line';
import { TeachLine, texts as teachTexts } from './teach-line';

/** Texts that must be in the page's language before this is shown. */
export const texts = [...frameTexts, ...teachTexts, ...pauseTexts];

interface Props {
  view: PageView;
  tabId: number | null;
  /** The tracked page's origin; `null` on any other page. */
  origin: string | null;
  settings: Settings;
}

/** What can be done about the page's site: allow its frame, teach it, and pause recording. */
export function BelowPage({ view, tabId, origin, settings }: Props) {
  return (
    <>
      {origin && view.is === 'chapter' && view.page.frame && (
        <FrameLine origin={origin} frame={new URL(view.page.frame).origin} reader={view.page.reader} />
      )}
      {origin && tabId !== null && <Teachable view={view} tabId={tabId} origin={origin} />}
      <PauseLine origin={origin} settings={settings} />
    </>
  );
}

/** Shown only if no reader knows the host, and the page was not recognised, or merely guessed. */
function Teachable({ view, tabId, origin }: { view: PageView; tabId: number; origin: string }) {
  const isTeachable = useTeachable(origin);
  const isUnknown = view.is === 'not-a-chapter' || view.is === 'not-sure';
  const isGuessed =
    view.is === 'chapter' && (view.page.reader === 'generic' || view.page.reader === 'taught');
  return isTeachable && (isUnknown || isGuessed) ? <TeachLine tabId={tabId} guessed={isGuessed} /> : null;
}
