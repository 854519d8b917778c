import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { frameText } from '@/locales/frame-text';
import { gapIn } from '@/locales/gap';
import { locale } from '@/locales/locale';
import { noChapterText } from '@/locales/no-chapter-text';
import { ask } from '@/messages/send';
import type { Settings } from '@/storage/preferences/settings';
import { Chapter } from './chapter';
import { LazyCoursePage } from './lazy-course-page';
import { PageStatement } from './page-statement';
import { type PageView, viewOf } from './page-view';
import { trackSite } from './track-site';
import { useFrameOf } from './use-frame-of';

interface Props {
  origin: string;
  tabId: number;
  settings: Settings;
  go: (url: string) => void;
  /** The site is tracked, and only the browser's permission is missing. */
  denied?: boolean;
}

/** A site that is not read: offers to look once, or to track it. */
export function NotTracked({ origin, tabId, settings, go, denied = false }: Props) {
  const t = useStore(noChapterText);
  const f = useStore(frameText);
  const code = useStore(locale);
  const [looked, setLooked] = useState<PageView | null>(null);
  const [said, setSaid] = useState('');
  const site = new URL(origin).host;
  const frame = useFrameOf(tabId);

  const withFrame = frame && f.withSite({ frame: new URL(frame.origin).host });
  const why = () => {
    if (looked && 'reason' in looked) return t[looked.reason];
    return denied ? t.denied({ site }) : t.notTracked({ site });
  };

  function ontoTheList(): void {
    const allowed = trackSite(origin, frame);
    setSaid(t.trackAsked);
    allowed.then(
      (yes) => setSaid(yes ? '' : t.trackRefused),
      () => setSaid(t.trackRefused),
    );
  }

  async function look(): Promise<void> {
    const state = await ask('look', { tabId }).catch(() => null);
    setLooked(state && viewOf(state));
    setSaid(state ? t.looked : t.lookFailed);
  }

  return (
    <>
      {looked?.is === 'chapter' ? (
        <Chapter view={looked} settings={settings} go={go} kept={false} />
      ) : looked?.is === 'course' ? (
        <LazyCoursePage page={looked.page} settings={settings} kept={false} go={go} />
      ) : (
        <PageStatement
          title={denied ? t.deniedTitle : t.notTrackedTitle}
          text={[why(), withFrame].filter(Boolean).join(gapIn(code))}
        />
      )}
      <div class="acts">
        <button type="button" class="button main" data-testid="track-site" onClick={ontoTheList}>
          {denied ? t.trackAgain : t.track}
        </button>
        {!denied && (
          <button type="button" class="button" data-testid="look" onClick={look}>
            {t.look}
          </button>
        )}
      </div>
      <p class="small looked" role="status">
        {said}
      </p>
    </>
  );
}
