import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Field } from '@/components/controls/field';
import { devicesText } from '@/locales/devices-text';

/** The passphrase of a folder that is encrypted already, or its recovery code. */
export function SecretForm({ onTyped }: { onTyped: (secret: string) => void }) {
  const t = useStore(devicesText);
  const [secret, setSecret] = useState('');
  return (
    <form
      class="device-form"
      onSubmit={(event) => {
        event.preventDefault();
        onTyped(secret);
      }}
    >
      <h2>{t.openTitle}</h2>
      <p>{t.openHelp}</p>
      <Field
        label={t.secret}
        control={(ids) => (
          <input
            {...ids}
            type="password"
            autocomplete="off"
            required
            value={secret}
            data-testid="secret"
            onInput={({ currentTarget }) => setSecret(currentTarget.value)}
          />
        )}
      />
      <button type="submit" class="button main" data-testid="unlock">
        {t.unlock}
      </button>
    </form>
  );
}
