import { useStore } from '@nanostores/preact';
import { browser } from 'wxt/browser';
import { patternOf } from '@/background/hosts';
import { SiteHealth } from '@/components/site-health';
import { settingsText } from '@/locales/settings-text';
import { ask } from '@/messages/send';
import type { Settings } from '@/storage/settings';
import { track } from '../../popup/track';
import type { Say } from '../doing';
import { Switch } from './switch';
import { TeachSite } from './teach-site';

interface Props {
  origin: string;
  settings: Settings;
  /** Whether the browser lets us read it; unknown until it has answered. */
  granted: boolean | undefined;
  paused: boolean;
  pause: (on: boolean) => void;
  card: boolean;
  showCard: (on: boolean) => void;
  say: Say;
}

/** One site that is read: whether the browser allows it, and what can be changed about it. */
export function TrackedSite({ origin, settings, granted, paused, pause, card, showCard, say }: Props) {
  const t = useStore(settingsText);
  const required = isRequired(origin);
  // The browser asks in the click itself, and would not later.
  const allow = () => track(origin).catch(() => say({ text: t.siteFailed }));
  const stop = () =>
    ask('untrack', { origin }).then(
      () => say({ text: t.untracked }),
      () => say({ text: t.siteFailed }),
    );
  async function revoke(): Promise<void> {
    try {
      await ask('untrack', { origin });
      const gone = await browser.permissions.remove({ origins: [patternOf(origin)] });
      say({ text: gone ? t.revoked : t.siteFailed });
    } catch {
      say({ text: t.siteFailed });
    }
  }
  return (
    <li data-testid="tracked-site">
      <span class="host">{origin}</span>
      <span class="small" data-testid="site-state">
        {granted === false ? t.notGranted : paused ? t.isPaused : granted && t.isRead}
      </span>
      <Switch label={t.pausedHere} on={paused} turn={pause} />
      <Switch label={t.cardHere} on={card} turn={showCard} />
      <span class="acts">
        {granted === false && (
          <button type="button" class="button main" onClick={allow}>
            {t.allow}
          </button>
        )}
        {granted && <TeachSite origin={origin} say={say} />}
        <button type="button" class="button" aria-label={t.untrackOf({ site: origin })} onClick={stop}>
          {t.untrack}
        </button>
        {granted && !required && (
          <button type="button" class="button" aria-label={t.revokeOf({ site: origin })} onClick={revoke}>
            {t.revoke}
          </button>
        )}
      </span>
      <SiteHealth origin={origin} settings={settings} />
    </li>
  );
}

/** Geekbang's hosts are part of the manifest: the browser does not take back what came with the installation. */
function isRequired(origin: string): boolean {
  return (browser.runtime.getManifest().host_permissions ?? []).includes(patternOf(origin));
}
