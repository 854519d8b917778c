import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { storeProblemText } from '@/locales/store-problem-text';
import { EmptyState } from './empty-state';

/** Texts that must be in the page's language before this is shown. */
export const texts = [storeProblemText];

// Goes by the error's name, because errors lose their class on the way.
const TEXTS = {
  NewerDatabaseError: 'newer',
  TestLibraryError: 'ofTest',
  LibraryBlockedError: 'blocked',
} as const;

/** The library did not open: says why, what is safe, and offers what helps. */
export function StoreProblem({ error, alone = false }: { error: unknown; alone?: boolean }) {
  const t = useStore(storeProblemText);
  const name = error instanceof Error ? error.name : '';
  const why = name in TEXTS ? TEXTS[name as keyof typeof TEXTS] : 'failed';
  // Firefox offers no way to ask, and updates by itself.
  const canAsk = why === 'newer' && 'requestUpdateCheck' in browser.runtime;
  return (
    <EmptyState
      alone={alone}
      title={t.title}
      acts={
        canAsk ? (
          <UpdateButton />
        ) : (
          <button type="button" class="button main" onClick={() => location.reload()}>
            {t.reload}
          </button>
        )
      }
    >
      {t[why]}
    </EmptyState>
  );
}

/** What Chrome adds to the interface that both browsers have. */
interface Updatable {
  requestUpdateCheck(): Promise<{ status: string }>;
}

/** Asks the browser for a newer version, and begins it if there is one. */
function UpdateButton() {
  const t = useStore(storeProblemText);
  const [said, setSaid] = useState('');
  async function update(): Promise<void> {
    const runtime = browser.runtime as unknown as Updatable;
    const { status } = await runtime.requestUpdateCheck();
    if (status === 'update_available') browser.runtime.reload();
    else setSaid(t.noUpdate);
  }
  return (
    <>
      <button
        type="button"
        class="button main"
        data-testid="update"
        onClick={() => void update().catch(() => setSaid(t.noUpdate))}
      >
        {t.update}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
