import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { libraryText } from '@/locales/library-text';
import type { Settings } from '@/storage/preferences/settings';
import { type Address, href, PLACES } from './page-address';
import { useDue } from './review/use-reviews';

/** Where the menu stands on pages that it does not name. */
const HOMES: Partial<Record<Address['at'], Address['at']>> = {
  course: 'courses',
  away: 'courses',
  clear: 'plan',
};

/** Links to every page of the library, first those for looking around, then those for managing. */
export function Menu({ address, settings }: { address: Address; settings: Settings }) {
  const t = useStore(libraryText);
  const due = useDue(settings.review);
  const places = PLACES.filter((at) => at !== 'review' || settings.review);
  const nav = useRef<HTMLElement>(null);
  const here = HOMES[address.at] ?? address.at;
  useEffect(() => {
    // On a narrow screen the menu is a strip, and the current entry must stay in sight, also when a number makes it
    // longer.
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [here, due]);
  return (
    <header class="menu">
      <div>
        <p class="name">{t.name}</p>
        <nav class="goes-on" aria-label={t.menu} ref={nav}>
          {places.map((at) => (
            <a
              key={at}
              class={at === 'sites' ? 'apart' : undefined}
              href={href({ at })}
              aria-current={at === here ? 'page' : undefined}
            >
              {t[at]}
              {at === 'review' && due > 0 && <small class="count">{due}</small>}
            </a>
          ))}
        </nav>
      </div>
    </header>
  );
}
