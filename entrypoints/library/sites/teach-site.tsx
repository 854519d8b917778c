import { useStore } from '@nanostores/preact';
import { browser } from 'wxt/browser';
import { patternOf } from '@/browser/hosts';
import { useTeachable } from '@/components/hooks/use-teachable';
import { taughtText } from '@/locales/taught-text';
import { ask } from '@/messages/send';
import type { Say } from '../use-undo-toast';

/**
 * Goes to the page of a site that was open last and begins to teach there. If none is open, it says how to get to one.
 */
export function TeachSite({ origin, say }: { origin: string; say: Say }) {
  const t = useStore(taughtText);
  if (!useTeachable(origin)) return null;
  async function begin(): Promise<void> {
    const tabs = await browser.tabs.query({ url: patternOf(origin) });
    const here = tabs.filter(({ url }) => url !== undefined && new URL(url).origin === origin);
    const [tab] = here.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
    if (tab?.id === undefined) return say({ text: t.openFirst });
    const { ok } = await ask('teach', { tabId: tab.id });
    if (!ok) return say({ text: t.failed });
    await browser.tabs.update(tab.id, { active: true });
  }
  return (
    <button
      type="button"
      class="button"
      aria-label={t.teachOf({ site: origin })}
      onClick={() => begin().catch(() => say({ text: t.failed }))}
    >
      {t.teach}
    </button>
  );
}
