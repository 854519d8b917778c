import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Notice } from '@/components/controls/toast';
import { useNow } from '@/components/hooks/use-now';
import { problemWords } from '@/components/text/sync-problem-words';
import { devicesText } from '@/locales/devices-text';
import { locale } from '@/locales/locale';
import { syncProblemText } from '@/locales/sync-problem-text';
import { lately } from '@/locales/time';
import type { SyncAct } from '@/messages/sync-acts';
import type { SyncSettings } from '@/storage/preferences/sync-settings';
import type { SyncState } from '@/sync/sync-state';
import { askSync } from './ask-sync';
import { DeviceList } from './device-list';
import { HiddenList } from './hidden-list';
import { PassphraseForm } from './passphrase-form';
import { ProblemHelp } from './problem-help';
import { RecoveryCode } from './recovery-code';
import { listed } from './unite-preview';

interface Props {
  state: SyncState;
  settings: SyncSettings;
  say: (notice: Notice | null) => void;
  /** The person wants to begin with another folder, or with another passphrase. */
  setUpAgain: () => void;
}

/** How the exchange goes: its last round, the devices, what they hid here, and the few things to decide. */
export function Overview({ state, settings, say, setUpAgain }: Props) {
  const t = useStore(devicesText);
  const p = useStore(syncProblemText);
  const code = useStore(locale);
  const now = useNow();
  const [isBusy, setBusy] = useState(false);
  const [recovery, setRecovery] = useState<string | null>(null);
  const { status, problem, lastExchangeAt, devices, hidden, skipped = [] } = state;
  const others = devices.filter(({ own, retired }) => !own && !retired).length;

  async function act(wanted: SyncAct): Promise<void> {
    setBusy(true);
    const reply = await askSync(wanted);
    setBusy(false);
    if (!reply.ok) return say({ text: problemWords(reply, p, code) });
    if (reply.recoveryCode) setRecovery(reply.recoveryCode);
  }

  if (recovery) return <RecoveryCode code={recovery} onKept={() => setRecovery(null)} />;
  return (
    <>
      <p role="status" data-testid="exchanged">
        {status === 'working' || isBusy
          ? t.working
          : lastExchangeAt
            ? t.exchanged({ when: lately(lastExchangeAt, now, code), others: t.others(others) })
            : t.never}
      </p>
      {problem && (
        <ProblemHelp
          problem={problem}
          settings={settings}
          act={(wanted) => void act(wanted)}
          setUpAgain={setUpAgain}
        />
      )}
      <button
        type="button"
        class="button main"
        data-testid="exchange"
        disabled={isBusy || status === 'paused'}
        onClick={() => void act({ act: 'exchange' })}
      >
        {t.exchange}
      </button>
      <DeviceList
        devices={devices}
        now={now}
        isBusy={isBusy}
        rename={(name) => void act({ act: 'rename', name })}
        retire={(fileId) => void act({ act: 'retire', fileId })}
      />
      <HiddenList hidden={hidden} now={now} say={say} />
      {skipped.length > 0 && <p>{t.skipped({ names: listed(skipped) })}</p>}
      <p class="quiet">{t.trash}</p>
      <details>
        <summary>{t.newTitle}</summary>
        <p>{t.newHelp}</p>
        <PassphraseForm
          label={t.newSet}
          onChosen={(passphrase) => void act({ act: 'new-passphrase', passphrase })}
        />
      </details>
      <h2>{t.offTitle}</h2>
      <p class="quiet">{t.offHelp}</p>
      <button
        type="button"
        class="button"
        data-testid="sync-off"
        disabled={isBusy}
        onClick={() => void act({ act: 'switch-off' })}
      >
        {t.off}
      </button>
    </>
  );
}
