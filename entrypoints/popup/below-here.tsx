import { useTeachable } from '@/components/use-teachable';
import type { Settings } from '@/storage/settings';
import type { PageView } from './page-view';
import { PauseLine, texts as pauseTexts } from './pause-line';
import { TeachLine, texts as teachTexts } from './teach-line';

/** What must speak the page's language before this is shown. */
export const texts = [...teachTexts, ...pauseTexts];

interface Props {
  view: PageView;
  tabId: number | null;
  /** Of the tracked page one is on; `null` on any other page. */
  origin: string | null;
  settings: Settings;
}

/** What can be done about the page's site: show where its chapters are, and pause recording. */
export function BelowHere({ view, tabId, origin, settings }: Props) {
  return (
    <>
      {origin && tabId !== null && <Teachable view={view} tabId={tabId} origin={origin} />}
      <PauseLine origin={origin} settings={settings} />
    </>
  );
}

/** Only where no reader knows the host, and the page was not recognised, or merely guessed. */
function Teachable({ view, tabId, origin }: { view: PageView; tabId: number; origin: string }) {
  const isTeachable = useTeachable(origin);
  const isUnknown = view.is === 'not-a-chapter' || view.is === 'not-sure';
  const isGuessed =
    view.is === 'chapter' && (view.page.reader === 'generic' || view.page.reader === 'taught');
  return isTeachable && (isUnknown || isGuessed) ? <TeachLine tabId={tabId} guessed={isGuessed} /> : null;
}
