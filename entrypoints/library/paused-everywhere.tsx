import { useStore } from '@nanostores/preact';
import { markText } from '@/locales/mark-text';
import { pauseText } from '@/locales/pause-text';
import { changeSettings, type Settings } from '@/storage/preferences/settings';
import type { Say } from './use-undo-toast';

/** Says on every page of the library that recording is paused, until the person goes on. */
export function PausedEverywhere({ settings, say }: { settings: Settings; say: Say }) {
  const t = useStore(pauseText);
  const m = useStore(markText);
  const goOn = () =>
    changeSettings({ paused: settings.paused.filter((each) => each !== '*') }).catch(() =>
      say({ text: m.failed }),
    );
  return (
    <p class="paused" role="status" data-testid="paused-everywhere">
      {t.everywhere}{' '}
      <button type="button" class="button" onClick={goOn}>
        {t.goOn}
      </button>
    </p>
  );
}
