import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { markText } from '@/locales/mark-text';
import { pauseText } from '@/locales/pause-text';
import { changeSettings, type Settings } from '@/storage/preferences/settings';

/** Texts that must be in the page's language before this is shown. */
export const texts = [pauseText, markText];

interface Props {
  /** The tracked page's origin; `null` on any other page. */
  origin: string | null;
  settings: Settings;
}

/**
 * Pauses recording here or everywhere. On a page that is not tracked, it only says that recording is paused everywhere.
 */
export function PauseLine({ origin, settings }: Props) {
  const t = useStore(pauseText);
  const m = useStore(markText);
  const [failed, setFailed] = useState(false);
  const everywhere = settings.paused.includes('*');
  if (!everywhere && !origin) return null;
  const others = (entry: string) => settings.paused.filter((each) => each !== entry);
  const button = (id: string, label: string, paused: string[]) => (
    <button
      type="button"
      class="button plain"
      data-testid={id}
      onClick={() => changeSettings({ paused }).catch(() => setFailed(true))}
    >
      {label}
    </button>
  );
  return (
    <p class="small pause-line">
      {everywhere && (
        <>
          {t.everywhere} {button('go-on', t.goOn, others('*'))}
        </>
      )}
      {!everywhere && origin && (
        <>
          {button('pause-here', t.pauseHere, [...others(origin), origin])}
          {button('pause-all', t.pauseAll, [...others('*'), '*'])}
        </>
      )}
      {failed && m.failed}
    </p>
  );
}
