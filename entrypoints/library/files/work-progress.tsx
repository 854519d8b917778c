import { useStore } from '@nanostores/preact';
import { transferText } from '@/locales/transfer-text';
import type { Work } from './use-work';

/** The progress of long work, with a button to stop it. */
export function WorkProgress({ work }: { work: Work }) {
  const t = useStore(transferText);
  if (work.share === null) return null;
  const percent = Math.floor(100 * work.share);
  return (
    <p class="acts" role="status">
      <progress value={work.share} max={1} aria-label={t.working({ percent })} />
      <span>{t.working({ percent })}</span>
      <button type="button" class="button" onClick={work.stop}>
        {t.stop}
      </button>
    </p>
  );
}
