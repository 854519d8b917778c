import { useStore } from '@nanostores/preact';
import { markText } from '@/locales/mark-text';
import { settingsText } from '@/locales/settings-text';
import { changeSettings, type Settings } from '@/storage/preferences/settings';
import type { Say } from '../use-undo-toast';
import { Switch } from './switch';
import { TrackedSite } from './tracked-site';
import { useFrames } from './use-frames';
import { useGranted } from './use-granted';
import { useRefusedSites } from './use-refused-sites';

interface Props {
  settings: Settings;
  say: Say;
}

/** The list with the entry added or removed. */
function turned(list: readonly string[], entry: string, into: boolean): string[] {
  const others = list.filter((each) => each !== entry);
  return into ? [...others, entry] : others;
}

/** The tracked sites. Each can be paused, kept free of the card, or no longer read. */
export function SiteList({ settings, say }: Props) {
  const t = useStore(settingsText);
  const m = useStore(markText);
  const { tracked, paused, cardOff } = settings;
  const frames = useFrames();
  const granted = useGranted([...tracked, ...frames.map(({ frame }) => frame)]);
  const refused = useRefusedSites();
  const change = (patch: Partial<Settings>) => changeSettings(patch).catch(() => say({ text: m.failed }));
  return (
    <div class="sites">
      <ul>
        {tracked.map((origin) => (
          <TrackedSite
            key={origin}
            origin={origin}
            settings={settings}
            granted={granted?.has(origin)}
            refused={refused.find((each) => each.origin === origin)?.reason}
            frames={frames.map((each) => ({ ...each, granted: granted?.has(each.frame) }))}
            paused={paused.includes(origin)}
            pause={(on) => change({ paused: turned(paused, origin, on) })}
            card={!cardOff.includes(origin)}
            showCard={(on) => change({ cardOff: turned(cardOff, origin, !on) })}
            say={say}
          />
        ))}
      </ul>
      <Switch
        label={t.pausedAll}
        on={paused.includes('*')}
        turn={(on) => change({ paused: turned(paused, '*', on) })}
      />
      <p class="quiet">{t.pausedAllHelp}</p>
    </div>
  );
}
