import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { syncLineText } from '@/locales/sync-line-text';
import { readToldProblem, tellProblem } from '@/storage/preferences/told-sync-problem';
import { readSyncState, type SyncProblem, watchSyncState } from '@/sync/sync-state';

/** Texts that must be in the page's language before this is shown. */
export const texts = [syncLineText];

// Written out, because the popup would have to load shared code before it shows anything.
const DEVICES = '/library.html#/devices';
/** These pass by themselves. */
const QUIET = ['offline', 'busy'];

/** Named here; the page *Devices* explains all others. */
const KNOWN = ['unauthorized', 'full', 'permission'] as const;

/** Says once why devices could not exchange, what is safe and where to help, until the person has dismissed it. */
export function SyncProblemLine() {
  const t = useStore(syncLineText);
  const [problem, setProblem] = useState<SyncProblem | null>(null);
  useEffect(() => {
    let latest = 0;
    const look = async ({ problem: now }: { problem?: SyncProblem }) => {
      latest += 1;
      const mine = latest;
      const told = await readToldProblem();
      // A later state may have been looked at faster, and the page may be gone.
      if (mine !== latest) return;
      // Once it has passed, it is told again if it comes back.
      if (now === undefined && told !== '') await tellProblem('');
      const isLoud = now !== undefined && !QUIET.includes(now.kind) && told !== now.kind;
      setProblem(isLoud ? now : null);
    };
    const stop = watchSyncState((state) => void look(state));
    void readSyncState().then(look);
    return () => {
      latest += 1;
      stop();
    };
  }, []);
  if (!problem) return null;
  const dismiss = async () => {
    await tellProblem(problem.kind);
    setProblem(null);
  };
  return (
    <div class="small lost" role="status" data-testid="sync-problem-line">
      <p>
        <strong>{t.title}</strong>
      </p>
      <p>{t[KNOWN.find((kind) => kind === problem.kind) ?? 'other']}</p>
      <p>{t.safe}</p>
      <p class="acts">
        <a class="button" href={DEVICES} target="_blank" rel="noreferrer">
          {t.open}
        </a>
        <button
          type="button"
          class="button plain"
          data-testid="dismiss-sync-problem"
          onClick={() => void dismiss()}
        >
          {t.dismiss}
        </button>
      </p>
    </div>
  );
}
