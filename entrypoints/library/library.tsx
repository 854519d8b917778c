import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LostStoreLine } from '@/components/controls/lost-store-line';
import { type Notice, Toast } from '@/components/controls/toast';
import { useSettings } from '@/components/hooks/use-settings';
import { libraryText } from '@/locales/library-text';
import { locale } from '@/locales/locale';
import type { Settings } from '@/storage/preferences/settings';
import { CoursePage } from './course/course-page';
import { AwayPage } from './courses/away-page';
import { CoursesPage } from './courses/courses-page';
import { DroppedPage } from './courses/dropped-page';
import { NearlyPage } from './courses/nearly-page';
import { DevicesPage } from './devices/devices-page';
import { ExportPage } from './files/export-page';
import { FolderLine } from './folder-line';
import { LibraryKeys } from './keys-dialog';
import { ClearPage } from './letting-go/clear-page';
import { Menu } from './menu';
import { NotesPage } from './notes/notes-page';
import { useAddress } from './page-address';
import { PausedEverywhere } from './paused-everywhere';
import { PlanPage } from './plan/plan-page';
import { RecentPage } from './recent/recent-page';
import { ReviewPage } from './review/review-page';
import { SettingsPage } from './settings/settings-page';
import { SitesPage } from './sites/sites-page';
import { StatisticsPage } from './statistics/statistics-page';

/** How long a notice stays. A person who needs longer finds the same undo in the course's history. */
const NOTICE_STAYS = 12_000;

/** The library: a menu, and the page that the address names. */
export function Library({ first }: { first: Settings }) {
  const t = useStore(libraryText);
  const code = useStore(locale);
  const settings = useSettings(first);
  const address = useAddress();
  const main = useRef<HTMLElement>(null);
  const [said, say] = useState<Notice | null>(null);
  const place = address.at === 'course' ? `course/${address.key}` : address.at;
  const before = useRef(place);
  // Runs before the new page is seen: the focus must not move behind a key that is pressed from then on.
  useLayoutEffect(() => {
    document.title = address.at === 'course' ? t.name : `${t[address.at]} · ${t.name}`;
    if (before.current === place) return;
    before.current = place;
    // A link within the page loads nothing, so people who do not see the change must be told of it.
    say(null);
    scrollTo(0, 0);
    main.current?.focus();
  }, [place, t]);
  // A notice is of the language in which it was said.
  useEffect(() => say(null), [code]);
  useEffect(() => {
    const leave = () => {
      // The focus stays with a person who has just reached the toast with the keyboard.
      if (!document.querySelector('.toast')?.contains(document.activeElement)) say(null);
    };
    const timer = setInterval(leave, NOTICE_STAYS);
    return () => clearInterval(timer);
  }, [said]);

  return (
    <>
      <Menu address={address} settings={settings} />
      <main ref={main} tabIndex={-1}>
        <LostStoreLine />
        {address.at !== 'export' && <FolderLine say={say} />}
        {settings.paused.includes('*') && <PausedEverywhere settings={settings} say={say} />}
        {address.at === 'courses' && <CoursesPage settings={settings} say={say} />}
        {address.at === 'nearly-done' && <NearlyPage settings={settings} say={say} />}
        {address.at === 'dropped' && <DroppedPage settings={settings} say={say} />}
        {address.at === 'recent' && <RecentPage say={say} />}
        {address.at === 'plan' && <PlanPage settings={settings} say={say} />}
        {address.at === 'notes' && <NotesPage />}
        {address.at === 'review' && <ReviewPage settings={settings} say={say} />}
        {address.at === 'statistics' && <StatisticsPage settings={settings} />}
        {address.at === 'course' && (
          <CoursePage key={address.key} courseKey={address.key} settings={settings} say={say} />
        )}
        {address.at === 'away' && <AwayPage say={say} />}
        {address.at === 'clear' && <ClearPage settings={settings} say={say} />}
        {address.at === 'sites' && <SitesPage settings={settings} say={say} />}
        {address.at === 'export' && <ExportPage settings={settings} say={say} />}
        {address.at === 'devices' && <DevicesPage say={say} />}
        {address.at === 'settings' && <SettingsPage settings={settings} say={say} />}
      </main>
      <Toast said={said} />
      <LibraryKeys />
    </>
  );
}
