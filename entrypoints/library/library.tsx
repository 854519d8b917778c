import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { type Notice, Toast } from '@/components/toast';
import { useSettings } from '@/components/use-settings';
import { libraryText } from '@/locales/library-text';
import type { Settings } from '@/storage/settings';
import { type Address, href, useAddress } from './address';
import { CoursePage } from './course/course-page';
import { AwayPage } from './courses/away-page';
import { CoursesPage } from './courses/courses-page';
import { ExportPage } from './export-page';
import { PausedEverywhere } from './paused-everywhere';
import { SettingsPage } from './settings/settings-page';

const MENU = ['courses', 'export', 'settings'] as const;

/** How long a notice stays; a person who needs longer finds the same undo in the course's history. */
const NOTICE_STAYS = 12_000;

/** The library: a menu, and the place its address names. */
export function Library({ first }: { first: Settings }) {
  const t = useStore(libraryText);
  const settings = useSettings(first);
  const address = useAddress();
  const [said, say] = useState<Notice | null>(null);
  useEffect(() => {
    const leave = () => {
      // Not from under the hands of whoever has just come to it with the keyboard.
      if (!document.querySelector('.toast')?.contains(document.activeElement)) say(null);
    };
    const timer = setInterval(leave, NOTICE_STAYS);
    return () => clearInterval(timer);
  }, [said]);

  return (
    <>
      <header class="menu">
        <nav aria-label={t.menu}>
          {MENU.map((at) => (
            <a key={at} href={href({ at })} aria-current={isAt(address, at) ? 'page' : undefined}>
              {t[at]}
            </a>
          ))}
        </nav>
      </header>
      <main>
        {settings.paused.includes('*') && <PausedEverywhere settings={settings} say={say} />}
        {address.at === 'courses' && <CoursesPage settings={settings} />}
        {address.at === 'course' && (
          <CoursePage key={address.key} courseKey={address.key} settings={settings} say={say} />
        )}
        {address.at === 'away' && <AwayPage say={say} />}
        {address.at === 'export' && <ExportPage settings={settings} say={say} />}
        {address.at === 'settings' && <SettingsPage settings={settings} say={say} />}
      </main>
      <Toast said={said} />
    </>
  );
}

function isAt(address: Address, at: (typeof MENU)[number]): boolean {
  return address.at === at || (at === 'courses' && (address.at === 'course' || address.at === 'away'));
}
