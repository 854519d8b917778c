import { useStore } from '@nanostores/preact';
import type { Notice } from '@/components/toast';
import { markText } from '@/locales/mark-text';
import { settingsText } from '@/locales/settings-text';
import { ask } from '@/messages/send';
import type { Settings } from '@/storage/settings';

interface Props {
  settings: Settings;
  say: (notice: Notice | null) => void;
  change: (patch: Partial<Settings>) => void;
}

/** The list with the entry put in or taken out. */
function turned(list: readonly string[], entry: string, into: boolean): string[] {
  const others = list.filter((each) => each !== entry);
  return into ? [...others, entry] : others;
}

/** The sites that are read: pause one, keep the card away from it, or stop tracking it. */
export function Sites({ settings, say, change }: Props) {
  const t = useStore(settingsText);
  const m = useStore(markText);
  const { tracked, paused, cardOff } = settings;
  const untrack = (origin: string) =>
    ask('untrack', { origin }).then(
      () => say({ text: t.untracked }),
      () => say({ text: m.failed }),
    );
  return (
    <div class="sites">
      <h2>{t.sites}</h2>
      <p class="quiet">{tracked.length === 0 ? t.noSites : t.sitesHelp}</p>
      <ul>
        {tracked.map((origin) => (
          <li key={origin}>
            <span>{origin}</span>
            <Switch
              label={t.pausedHere}
              on={paused.includes(origin)}
              turn={(on) => change({ paused: turned(paused, origin, on) })}
            />
            <Switch
              label={t.cardHere}
              on={!cardOff.includes(origin)}
              turn={(on) => change({ cardOff: turned(cardOff, origin, !on) })}
            />
            <button type="button" class="button" onClick={() => untrack(origin)}>
              {t.untrack}
            </button>
          </li>
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

function Switch({ label, on, turn }: { label: string; on: boolean; turn: (on: boolean) => void }) {
  return (
    <label class="switch">
      <input type="checkbox" checked={on} onChange={(event) => turn(event.currentTarget.checked)} /> {label}
    </label>
  );
}
