import { useStore } from '@nanostores/preact';
import { useId, useState } from 'preact/hooks';
import { readerFacts } from '@/detection/sites/reader-facts';
import { welcomeText } from '@/locales/welcome-text';
import { ask } from '@/messages/send';
import { trackSite } from '../popup/page/track-site';
import { originIn } from './origin-in';

/**
 * Sites that have a reader of their own, by name. Of a site's many subdomains, only the person knows which they use.
 */
const KNOWN = readerFacts.flatMap(({ name, hosts = [] }) =>
  hosts.flatMap((host) => (host.startsWith('*.') ? [] : [{ name, origin: `https://${host}` }])),
);

/** Which sites may be read: a switch for each, and a field for any other. Each asks the browser within the click. */
export function FirstSites({ tracked }: { tracked: readonly string[] }) {
  const t = useStore(welcomeText);
  const [said, say] = useState('');
  const others = tracked.filter((origin) => !KNOWN.some((site) => site.origin === origin));
  const sites = [...KNOWN, ...others.map((origin) => ({ name: new URL(origin).host, origin }))];

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
        {sites.map(({ name, origin }) => (
          <SiteSwitch
            key={origin}
            name={name}
            host={new URL(origin).host}
            on={tracked.includes(origin)}
            turn={(on) => (on ? begin : stop)(origin)}
          />
        ))}
      </ul>
      <OtherSite begin={begin} wrong={() => say(t.otherWrong)} />
      <p role="status">{said}</p>
    </section>
  );
}

interface SwitchProps {
  name: string;
  host: string;
  on: boolean;
  turn: (on: boolean) => void;
}

function SiteSwitch({ name, host, on, turn }: SwitchProps) {
  return (
    <li>
      <label class="switch">
        <input
          type="checkbox"
          checked={on}
          onClick={(event) => {
            // It shows what is: the list of tracked sites turns it, once the browser has allowed it.
            event.preventDefault();
            turn(!on);
          }}
        />
        <span>{name}</span> <span class="small">{host}</span>
      </label>
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
