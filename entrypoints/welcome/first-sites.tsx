import { useStore } from '@nanostores/preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { locale } from '@/locales/locale';
import { welcomeText } from '@/locales/welcome-text';
import { ask } from '@/messages/send';
import { trackSite } from '../popup/page/track-site';
import { type KnownSite, knownSites } from './known-sites';
import { originIn } from './origin-in';

/** Which sites may be read: a switch for each, and a field for any other. Each asks the browser within the click. */
export function FirstSites({ tracked }: { tracked: readonly string[] }) {
  const t = useStore(welcomeText);
  const language = useStore(locale);
  const [said, say] = useState('');
  const known = useMemo(() => knownSites(language), [language]);
  const others = tracked.filter((origin) => !known.some(({ origins }) => origins.includes(origin)));
  const sites = [...known, ...others.map((origin) => ({ name: '', origins: [origin] }))];

  function begin(origin: string): void {
    const site = new URL(origin).host;
    const allowed = trackSite(origin);
    say(t.asked({ site }));
    allowed.then(
      (yes) => say(yes ? t.tracked({ site }) : t.refused({ site })),
      () => say(t.failed),
    );
  }

  function stop(origin: string): void {
    const site = new URL(origin).host;
    ask('untrack', { origin }).then(
      () => say(t.untracked({ site })),
      () => say(t.failed),
    );
  }

  return (
    <section>
      <h2>{t.sites}</h2>
      <p class="quiet">{t.sitesHelp}</p>
      <ul class="sites">
        {sites.map((site) => (
          <SiteLine
            key={site.origins[0]}
            site={site}
            tracked={tracked}
            turn={(origin, on) => (on ? begin : stop)(origin)}
          />
        ))}
      </ul>
      <OtherSite begin={begin} wrong={() => say(t.otherWrong)} />
      <p role="status">{said}</p>
    </section>
  );
}

interface LineProps {
  site: KnownSite;
  tracked: readonly string[];
  turn: (origin: string, on: boolean) => void;
}

/** One site in a row, with a switch for each of its hosts. */
function SiteLine({ site: { name, origins }, tracked, turn }: LineProps) {
  return (
    <li>
      <fieldset aria-label={name || undefined}>
        {name && <span class="name">{name}</span>}
        {origins.map((origin) => (
          <label key={origin} class="switch">
            <input
              type="checkbox"
              checked={tracked.includes(origin)}
              onClick={(event) => {
                // It shows what is: the list of tracked sites turns it, once the browser has allowed it.
                event.preventDefault();
                turn(origin, !tracked.includes(origin));
              }}
            />
            {new URL(origin).host}
          </label>
        ))}
      </fieldset>
    </li>
  );
}

/** A field for the address of any other site. */
function OtherSite({ begin, wrong }: { begin: (origin: string) => void; wrong: () => void }) {
  const t = useStore(welcomeText);
  const [address, setAddress] = useState('');
  const field = useId();

  function add(event: Event): void {
    event.preventDefault();
    const origin = originIn(address);
    if (origin) {
      begin(origin);
      setAddress('');
    } else wrong();
  }

  return (
    <form onSubmit={add}>
      <label for={field}>{t.other}</label>
      <div class="acts">
        <input
          id={field}
          type="text"
          inputMode="url"
          aria-describedby={`${field}-help`}
          value={address}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
        <button type="submit" class="button">
          {t.otherAdd}
        </button>
      </div>
      <p id={`${field}-help`} class="small">
        {t.otherHelp}
      </p>
    </form>
  );
}
