import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Field } from '@/components/controls/field';
import { devicesText } from '@/locales/devices-text';

/** Shorter ones are guessed, however often they are hashed. */
const SHORTEST = 8;

interface Props {
  label: string;
  onChosen: (passphrase: string) => void;
}

/** A new passphrase, typed twice. */
export function PassphraseForm({ label, onChosen }: Props) {
  const t = useStore(devicesText);
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [said, say] = useState('');
  const input = (value: string, change: (value: string) => void, testId: string) => (ids: object) => (
    <input
      {...ids}
      type="password"
      autocomplete="new-password"
      value={value}
      data-testid={testId}
      onInput={({ currentTarget }) => change(currentTarget.value)}
    />
  );
  return (
    <form
      class="device-form"
      onSubmit={(event) => {
        event.preventDefault();
        if ([...first].length < SHORTEST) return say(t.tooShort);
        if (first !== second) return say(t.differs);
        say('');
        onChosen(first);
      }}
    >
      <Field label={t.passphrase} help={t.passphraseHelp} control={input(first, setFirst, 'passphrase')} />
      <Field label={t.again} control={input(second, setSecond, 'passphrase-again')} />
      <button type="submit" class="button main" data-testid="seal">
        {label}
      </button>
      <p role="status">{said}</p>
    </form>
  );
}
