import { useStore } from '@nanostores/preact';
import { browser } from 'wxt/browser';
import { locale } from '@/locales/locale';
import { popupText } from '@/locales/popup-text';
import { percent } from '@/locales/time';
import { type ChapterProgress, DONE_SHARE } from '@/progress/completion/effort';

interface Props {
  progress: ChapterProgress;
  hasText: boolean;
  hasMedia: boolean;
  /** The tab in which the first part not seen can be shown, and the words with which it begins. */
  unseen: { tabId: number; passage: string } | null;
}

/** Why a chapter is not done yet, as small meters: what was seen, whether the time is enough, what was played. */
export function ChapterMeters({ progress, hasText, hasMedia, unseen }: Props) {
  const t = useStore(popupText);
  const code = useStore(locale);
  const { engaged, needed, seen, media } = progress;
  const of = percent(DONE_SHARE, code);
  const time = { engaged: Math.floor(engaged), needed: Math.ceil(needed) };
  return (
    <>
      {(hasText || !hasMedia) && (
        <>
          <Meter
            share={seen / DONE_SHARE}
            label={t.seenMeter({ seen: percent(seen, code), of })}
            unseen={unseen}
          />
          {' · '}
          <Meter share={engaged / needed} label={engaged >= needed ? t.timeEnough : t.timeMeter(time)} />
        </>
      )}
      {hasMedia && (
        <>
          {hasText && ' · '}
          <Meter share={media / DONE_SHARE} label={t.mediaMeter({ played: percent(media, code), of })} />
        </>
      )}
    </>
  );
}

interface MeterProps {
  /** Of what is needed, 0 to 1 and more. */
  share: number;
  label: string;
  unseen?: Props['unseen'];
}

function Meter({ share, label, unseen = null }: MeterProps) {
  const t = useStore(popupText);
  const style = { '--share': `${Math.min(1, Math.max(0, share || 0)) * 100}%` };
  if (!unseen || share >= 1)
    return (
      <span class="meter" style={style}>
        {label}
      </span>
    );
  return (
    <button
      type="button"
      class="meter"
      style={style}
      title={t.showUnseen}
      data-testid="show-unseen"
      onClick={() => void showUnseen(unseen)}
    >
      {label}
    </button>
  );
}

/** Selects the first words not seen in the page, which brings them into view, and goes out of the way. */
async function showUnseen({ tabId, passage }: NonNullable<Props['unseen']>): Promise<void> {
  const find = (words: string) => {
    getSelection()?.removeAllRanges();
    return (window as unknown as { find(words: string): boolean }).find(words);
  };
  await browser.scripting.executeScript({ target: { tabId }, func: find, args: [passage] }).catch(() => {});
  if (!location.search) window.close();
}
