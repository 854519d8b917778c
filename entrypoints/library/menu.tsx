import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { libraryText } from '@/locales/library-text';
import type { Settings } from '@/storage/preferences/settings';
import { type Address, href, PLACES } from './address';
import { useDue } from './review/use-reviews';

/** The ways to every place of the library. Places for looking around come first, those for seeing to things after. */
export function Menu({ address, settings }: { address: Address; settings: Settings }) {
  const t = useStore(libraryText);
  const due = useDue(settings.review);
  const places = PLACES.filter((at) => at !== 'review' || settings.review);
  const nav = useRef<HTMLElement>(null);
  const here = address.at === 'course' || address.at === 'away' ? 'courses' : address.at;
  useEffect(() => {
    // On a narrow screen the menu is a strip, of which the place one is at must be in sight, also when a number makes it longer.
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
