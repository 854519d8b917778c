import { useStore } from '@nanostores/preact';
import { frameText } from '@/locales/frame-text';
import { settingsText } from '@/locales/settings-text';
import type { SiteFrame } from '@/storage/preferences/site-frames';
import { trackSite } from '../../popup/page/track-site';
import type { Say } from '../use-undo-toast';

interface Props extends SiteFrame {
  /** Whether the browser lets us read the frame; unknown until it has answered. */
  granted: boolean | undefined;
  say: Say;
}

/** A frame that is read with a site: whether the browser allows it, and a button to allow it again. */
export function FrameState({ site, frame, reader, granted, say }: Props) {
  const t = useStore(frameText);
  const s = useStore(settingsText);
  const { host } = new URL(frame);
  // Asks within the click, because the browser would not ask later.
  const allow = () => trackSite(site, { origin: frame, reader }).catch(() => say({ text: s.siteFailed }));
  return (
    <p class="small frame" data-testid="site-frame">
      {granted === false ? t.notGranted({ frame: host }) : granted && t.isRead({ frame: host })}
      {granted === false && (
        <button type="button" class="button plain" onClick={allow}>
          {t.allowOf({ frame: host })}
        </button>
      )}
    </p>
  );
}
