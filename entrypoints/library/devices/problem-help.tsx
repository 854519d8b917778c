import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { syncPermission } from '@/browser/sync-permission';
import { Dialog } from '@/components/controls/dialog';
import { problemWords } from '@/components/text/sync-problem-words';
import { devicesText } from '@/locales/devices-text';
import { locale } from '@/locales/locale';
import { syncProblemText } from '@/locales/sync-problem-text';
import type { SyncAct } from '@/messages/sync-acts';
import { type SyncSettings, setSyncSettings } from '@/storage/preferences/sync-settings';
import type { SyncProblem, SyncProblemKind } from '@/sync/sync-state';
import { allowFolder } from './folder-access';
import { HostForm } from './host-form';
import { wayTo } from './known-servers';

/** Another name, password or address of the same folder may help. */
const ACCOUNT: readonly SyncProblemKind[] = [
  'unauthorized',
  'forbidden',
  'redirected',
  'certificate',
  'not-webdav',
];
/** Only beginning again helps. */
const AGAIN: readonly SyncProblemKind[] = [
  'emptied',
  'not-found',
  'other-library',
  'wrong-passphrase',
  'key-missing',
  'locked',
];

interface Props {
  problem: SyncProblem;
  settings: SyncSettings;
  act: (wanted: SyncAct) => void;
  setUpAgain: () => void;
}

/** What changes a whole library, and is asked once more. */
type Grave = 'everywhere' | 'follow';

/** Why the exchange stopped, what is safe, and the one thing to do about it. */
export function ProblemHelp({ problem, settings, act, setUpAgain }: Props) {
  const t = useStore(devicesText);
  const p = useStore(syncProblemText);
  const code = useStore(locale);
  const [isTyping, type] = useState(false);
  const [asked, ask] = useState<Grave | null>(null);
  const exchange = () => act({ act: 'exchange' });
  const { kind, device } = problem;

  async function allow(): Promise<void> {
    const isAllowed =
      settings.kind === 'webdav'
        ? await browser.permissions.request(syncPermission(settings.url))
        : await allowFolder();
    if (isAllowed) exchange();
  }

  const acts: Partial<Record<SyncProblemKind, { label: string; act: () => void }>> = {
    permission: { label: t.allow, act: () => void allow().catch(() => {}) },
    restored: { label: t.resume, act: () => act({ act: 'resume' }) },
    replaced: { label: t.follow, act: () => ask('follow') },
  };
  const again = { label: t.setUpAgain, act: setUpAgain };
  const account = { label: t.setUpAgain, act: () => type(true) };
  const isHost = settings.kind === 'webdav';
  const help =
    acts[kind] ?? (AGAIN.includes(kind) ? again : ACCOUNT.includes(kind) && isHost ? account : null);
  return (
    <div class="device-problem" role="status" data-testid="sync-problem" data-kind={kind}>
      <p>
        {device ? `${device}: ` : ''}
        {problemWords(problem, p, code)}
      </p>
      <p class="quiet">{p.safe}</p>
      {help && !isTyping && (
        <button type="button" class="button" data-testid="help-sync" onClick={help.act}>
          {help.label}
        </button>
      )}
      {kind === 'restored' && (
        <button type="button" class="button" data-testid="everywhere" onClick={() => ask('everywhere')}>
          {t.everywhere}
        </button>
      )}
      {asked && <GraveQuestion about={asked} act={act} close={() => ask(null)} />}
      {isTyping && isHost && (
        <HostForm
          way={wayTo(settings.url)}
          known={settings}
          onTried={(tried) => {
            type(false);
            void setSyncSettings({ kind: 'webdav', ...tried }).then(exchange);
          }}
        />
      )}
    </div>
  );
}

interface GraveProps {
  about: Grave;
  act: (wanted: SyncAct) => void;
  close: () => void;
}

function GraveQuestion({ about, act, close }: GraveProps) {
  const t = useStore(devicesText);
  const confirm = () => {
    close();
    act({ act: about });
  };
  return (
    <Dialog
      title={t[`${about}-ask`]}
      cancel={{ label: t.cancel, act: close }}
      confirm={{ label: t[about], act: confirm }}
    >
      {t[`${about}-help`]}
    </Dialog>
  );
}
