import { useStore } from '@nanostores/preact';
import { browser } from 'wxt/browser';
import { patternOf } from '@/browser/hosts';
import { SiteHealthLine } from '@/components/sites/site-health-line';
import { settingsText } from '@/locales/settings-text';
import { ask } from '@/messages/send';
import type { Settings } from '@/storage/preferences/settings';
import type { SiteFrame } from '@/storage/preferences/site-frames';
import { trackSite } from '../../popup/page/track-site';
import type { Say } from '../use-undo-toast';
import { FrameState } from './frame-state';
import { RefusedLine } from './refused-line';
import { Switch } from './switch';
import { TeachSite } from './teach-site';

/** A frame, and whether the browser lets us read it; unknown until it has answered. */
export type Framed = SiteFrame & { granted: boolean | undefined };

interface Props {
  origin: string;
  settings: Settings;
  /** Whether the browser lets us read the site; unknown until it has answered. */
  granted: boolean | undefined;
  /** Why the browser would not register it, where it did not. */
  refused: string | undefined;
  /** All frames of all sites. */
  frames: readonly Framed[];
  paused: boolean;
  pause: (on: boolean) => void;
  card: boolean;
  showCard: (on: boolean) => void;
  say: Say;
}

/** One tracked site: whether the browser allows it, and its switches. */
export function TrackedSite(props: Props) {
  const { origin, settings, granted, refused, frames, paused, pause, card, showCard, say } = props;
  const t = useStore(settingsText);
  const required = isRequired(origin);
  const own = frames.filter(({ site }) => site === origin);
  // Asks within the click, because the browser would not ask later.
  const [frame] = own;
  const allow = () =>
    trackSite(origin, frame && { origin: frame.frame, reader: frame.reader }).catch(() =>
      say({ text: t.siteFailed }),
    );
  const stop = () =>
    ask('untrack', { origin }).then(
      () => say({ text: t.untracked }),
      () => say({ text: t.siteFailed }),
    );
  async function revoke(): Promise<void> {
    try {
      await ask('untrack', { origin });
      const gone = await browser.permissions.remove({ origins: onlyOf(origin, frames, settings.tracked) });
      say({ text: gone ? t.revoked : t.siteFailed });
    } catch {
      say({ text: t.siteFailed });
    }
  }
  return (
    <li data-testid="tracked-site">
      <span class="host">{origin}</span>
      <span class="small" data-testid="site-state">
        {granted === false
          ? t.notGranted
          : refused !== undefined
            ? t.refused
            : paused
              ? t.isPaused
              : granted && (required ? `${t.isRead} · ${t.cameWith}` : t.isRead)}
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
      {granted && refused !== undefined && <RefusedLine site={origin} reason={refused} remove={stop} />}
      {own.map((each) => (
        <FrameState key={each.frame} {...each} say={say} />
      ))}
      <SiteHealthLine origin={origin} settings={settings} />
    </li>
  );
}

/** The patterns of a site and its frames, without frames that another site needs too. */
function onlyOf(origin: string, frames: readonly Framed[], tracked: readonly string[]): string[] {
  const needed = new Set(
    [
      ...tracked.filter((other) => other !== origin),
      ...frames.filter(({ site }) => site !== origin).map(({ frame }) => frame),
    ].map(patternOf),
  );
  const own = frames.filter(({ site }) => site === origin).map(({ frame }) => patternOf(frame));
  return [...new Set([patternOf(origin), ...own.filter((pattern) => !needed.has(pattern))])];
}

/** Geekbang's hosts are part of the manifest, and the browser does not take back what came with the installation. */
function isRequired(origin: string): boolean {
  return (browser.runtime.getManifest().host_permissions ?? []).includes(patternOf(origin));
}
