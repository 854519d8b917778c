import { useStore } from '@nanostores/preact';
import { useId, useState } from 'preact/hooks';
import { readers } from '@/detection/sites/registry';
import { welcomeText } from '@/locales/welcome-text';
import { ask } from '@/messages/send';
import { trackSite } from '../popup/page/track-site';
import { originIn } from './origin-in';

/** Sites that a reader was written for, by name; which of a site's many subdomains somebody uses, only they know. */
const KNOWN = readers.flatMap(({ name, hosts = [] }) =>
  hosts.flatMap((host) => (host.startsWith('*.') ? [] : [{ name, origin: `https://${host}` }])),
);

/** Which sites may be read: a switch each, and a field for any other. Each asks the browser in the click itself. */
export function Sites({ tracked }: { tracked: readonly string[] }) {
  const t = useStore(welcomeText);
  const [said, say] = useState('');
  const [address, setAddress] = useState('');
  const field = useId();
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

  function add(event: Event): void {
    event.preventDefault();
    const origin = originIn(address);
    if (origin) {
      begin(origin);
      setAddress('');
    } else say(t.otherWrong);
  }

  return (
    <section>
      <h2>{t.sites}</h2>
      <p class="quiet">{t.sitesHelp}</p>
      <ul class="sites">
        {sites.map(({ name, origin }) => {
          const on = tracked.includes(origin);
          return (
            <li key={origin}>
              <label class="switch">
                <input
                  type="checkbox"
                  checked={on}
                  onClick={(event) => {
                    // It shows what is: the list of tracked sites turns it, once the browser has allowed it.
                    event.preventDefault();
                    (on ? stop : begin)(origin);
                  }}
                />
                <span>{name}</span> <span class="small">{new URL(origin).host}</span>
              </label>
            </li>
          );
        })}
      </ul>
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
      <p role="status">{said}</p>
    </section>
  );
}
