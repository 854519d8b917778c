import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { isGranted } from '@/browser/hosts';
import { frameText } from '@/locales/frame-text';
import { readFrames } from '@/storage/preferences/site-frames';
import { trackSite } from './track-site';

/** Texts that must be in the page's language before this is shown. */
export const texts = [frameText];

interface Props {
  /** The tracked page's origin. */
  origin: string;
  /** The frame that holds the chapter, and the reader that declares it. */
  frame: string;
  reader: string;
}

/** The chapter's text is in a frame that was never allowed, or no longer is: offers to let Epilogue read it. */
export function FrameLine({ origin, frame, reader }: Props) {
  const t = useStore(frameText);
  const [isMissing, setMissing] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => {
    let current = true;
    void isFrameKept(origin, frame).then((kept) => current && setMissing(!kept));
    return () => {
      current = false;
    };
  }, [origin, frame]);
  if (!isMissing) return null;

  function allow(): void {
    const allowed = trackSite(origin, { origin: frame, reader });
    setSaid(t.asked);
    allowed.then(
      (yes) => setSaid(yes ? t.allowed : t.refused),
      () => setSaid(t.refused),
    );
  }

  return (
    <p class="small">
      {t.hidden({ frame: new URL(frame).host })}{' '}
      <button type="button" class="button plain" data-testid="allow-frame" onClick={allow}>
        {t.allow}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}

async function isFrameKept(site: string, frame: string): Promise<boolean> {
  const kept = (await readFrames()).some((each) => each.site === site && each.frame === frame);
  return kept && (await isGranted(frame));
}
