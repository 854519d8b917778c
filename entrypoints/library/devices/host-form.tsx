import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { syncPermission } from '@/browser/sync-permission';
import { Field } from '@/components/controls/field';
import { devicesText } from '@/locales/devices-text';
import { ask } from '@/messages/send';
import type { HostAccount, TrialReply } from '@/messages/sync-trial';
import { addressOf, passwordPage, type Way } from './known-servers';
import { TrialResult } from './trial-result';

interface Props {
  way: Exclude<Way, 'folder'>;
  /** The account that is there already. */
  known?: HostAccount | undefined;
  /** Is called once all steps of the trial went well. */
  onTried: (account: HostAccount) => void;
}

/** Name, app password and address of a WebDAV server, and a button that tries them. */
export function HostForm({ way, known, onTried }: Props) {
  const t = useStore(devicesText);
  const [typed, setTyped] = useState(known?.url ?? '');
  const [user, setUser] = useState(known?.user ?? '');
  const [password, setPassword] = useState('');
  const [said, say] = useState<string | null>(null);
  const [trial, setTrial] = useState<TrialReply | 'trying' | null>(null);
  const page = passwordPage(way, typed);

  async function tryIt(): Promise<void> {
    const found = addressOf(way, typed, user);
    setTrial(null);
    if ('problem' in found) return say(t[found.problem]);
    say(null);
    // Asks first of all, because the browser asks only in answer to a click.
    const isAllowed = await browser.permissions.request(syncPermission(found.address)).catch(() => false);
    if (!isAllowed) return say(t.refused({ host: new URL(found.address).host }));
    setTrial('trying');
    const account = { url: found.address, user, password };
    const reply = await ask('sync-try', account).catch(() => null);
    setTrial(reply);
    if (reply === null) say(t.failed);
    if (reply?.ok) onTried(account);
  }

  return (
    <form
      class="device-form"
      onSubmit={(event) => {
        event.preventDefault();
        void tryIt();
      }}
    >
      {way !== 'nutstore' && (
        <Field
          label={t.address}
          help={way === 'nextcloud' ? t.cloudHelp : t.addressHelp}
          control={(ids) => (
            <input
              {...ids}
              type="text"
              inputMode="url"
              autocomplete="off"
              spellcheck={false}
              required
              value={typed}
              data-testid="sync-address"
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          )}
        />
      )}
      <LoginFields user={user} setUser={setUser} password={password} setPassword={setPassword} />
      {page && (
        <a href={page} target="_blank" rel="noreferrer">
          {t.makePassword}
        </a>
      )}
      <button type="submit" class="button main" data-testid="sync-try" disabled={trial === 'trying'}>
        {t.try}
      </button>
      <div role="status">
        {said && <p>{said}</p>}
        {trial === 'trying' && <p>{t.trying}</p>}
        {trial !== null && trial !== 'trying' && <TrialResult reply={trial} />}
      </div>
    </form>
  );
}

interface LoginProps {
  user: string;
  setUser: (user: string) => void;
  password: string;
  setPassword: (password: string) => void;
}

function LoginFields({ user, setUser, password, setPassword }: LoginProps) {
  const t = useStore(devicesText);
  return (
    <>
      <Field
        label={t.user}
        control={(ids) => (
          <input
            {...ids}
            type="text"
            autocomplete="off"
            required
            value={user}
            data-testid="sync-user"
            onInput={({ currentTarget }) => setUser(currentTarget.value)}
          />
        )}
      />
      <Field
        label={t.password}
        help={t.passwordHelp}
        control={(ids) => (
          <input
            {...ids}
            type="password"
            autocomplete="off"
            required
            value={password}
            data-testid="sync-password"
            onInput={({ currentTarget }) => setPassword(currentTarget.value)}
          />
        )}
      />
    </>
  );
}
