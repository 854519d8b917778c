import { useStore } from '@nanostores/preact';
import { locale } from '@/locales/locale';
import { lostStoreText } from '@/locales/lost-store-text';
import { moment } from '@/locales/time';
import { dismissLostStore, trackLostSites } from '@/storage/backup/lost-store';
import { useLostStore } from '../hooks/use-lost-store';

/** Texts that must be in the page's language before this is shown. */
export const texts = [lostStoreText];

// Written out, because the popup would have to load shared code before it shows anything.
const EXPORT = '/library.html#/export';

/** Says that library or settings were lost, and what can be done, until the person dismisses it. */
export function LostStoreLine() {
  const t = useStore(lostStoreText);
  const code = useStore(locale);
  const found = useLostStore();
  if (!found) return null;
  const { lost, latestAt, dailyAt } = found;
  const isLibrary = lost.what === 'library';
  const sentences = isLibrary
    ? [
        t.lostLibrary(lost.courses),
        latestAt === null ? t.lostNoSnapshots : t.lostSnapshots({ at: moment(latestAt, code) }),
        dailyAt > 0 ? t.lostDaily({ at: moment(dailyAt, code) }) : t.lostNoDaily,
      ]
    : [
        t.lostSettings,
        ...(lost.sites.length > 0 ? [t.lostSites({ sites: lost.sites.map(hostOf).join(', ') })] : []),
      ];
  return (
    <div class="small lost" role="status" data-testid="lost-store" data-lost={lost.what}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p class="acts">
        {isLibrary && (
          <a class="button" href={EXPORT} target={inLibrary() ? undefined : '_blank'} rel="noreferrer">
            {t.lostOpen}
          </a>
        )}
        {lost.sites.length > 0 && (
          <button type="button" class="button" data-testid="track-lost" onClick={() => void trackLostSites()}>
            {t.lostTrack}
          </button>
        )}
        <button
          type="button"
          class="button plain"
          data-testid="dismiss-lost"
          onClick={() => void dismissLostStore()}
        >
          {t.lostDismiss}
        </button>
      </p>
    </div>
  );
}

function hostOf(origin: string): string {
  return new URL(origin).host;
}

function inLibrary(): boolean {
  return location.pathname.endsWith('/library.html');
}
