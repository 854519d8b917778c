import { useStore } from '@nanostores/preact';
import { settingsText } from '@/locales/settings-text';

interface Props {
  site: string;
  /** The browser's own words. */
  reason: string;
  remove: () => void;
}

/** Why a tracked site is not read although the browser allows it, and the way to be rid of it. */
export function RefusedLine({ site, reason, remove }: Props) {
  const t = useStore(settingsText);
  return (
    <p class="small frame" data-testid="site-refused">
      <bdi>{t.refusedBecause({ reason })}</bdi>{' '}
      <button type="button" class="button plain" aria-label={t.removeOf({ site })} onClick={remove}>
        {t.remove}
      </button>
    </p>
  );
}
