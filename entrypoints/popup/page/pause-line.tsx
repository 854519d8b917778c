import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { markText } from '@/locales/mark-text';
import { pauseText } from '@/locales/pause-text';
import { changeSettings, type Settings } from '@/storage/preferences/settings';

/** Texts that must be in the page's language before this is shown. */
export const texts = [pauseText, markText];

/** Says on any page that recording is paused everywhere, and goes on. */
export function PauseLine({ settings }: { settings: Settings }) {
  const t = useStore(pauseText);
  const m = useStore(markText);
  const [failed, setFailed] = useState(false);
  if (!settings.paused.includes('*')) return null;
  const paused = settings.paused.filter((each) => each !== '*');
  return (
    <p class="small">
      {t.everywhere}{' '}
      <button
        type="button"
        class="button plain"
        data-testid="go-on"
        onClick={() => changeSettings({ paused }).catch(() => setFailed(true))}
      >
        {t.goOn}
      </button>
      {failed && m.failed}
    </p>
  );
}
