import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { teachText } from '@/locales/teach-text';
import { ask } from '@/messages/send';

/** Texts that must be in the page's language before this is shown. */
export const texts = [teachText];

/** Offers to teach this page, which was read by guessing or not at all. */
export function TeachLine({ tabId, guessed }: { tabId: number; guessed: boolean }) {
  const t = useStore(teachText);
  const [failed, setFailed] = useState(false);
  async function teach(): Promise<void> {
    const { ok } = await ask('teach', { tabId }).catch(() => ({ ok: false }));
    // The panel stands in the page, and the popup would cover it.
    if (ok) window.close();
    setFailed(!ok);
  }
  return (
    <p class="small">
      {guessed ? t.offer : t.offerMain}{' '}
      <button type="button" class="button plain" data-testid="teach" onClick={teach}>
        {t.teach}
      </button>
      <span role="status">{failed && t.failed}</span>
    </p>
  );
}
