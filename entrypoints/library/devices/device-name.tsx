import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { devicesText } from '@/locales/devices-text';

interface Props {
  name: string;
  isBusy: boolean;
  rename: (name: string) => void;
}

/** A button that becomes a field for the name of this device. */
export function DeviceName({ name, isBusy, rename }: Props) {
  const t = useStore(devicesText);
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null)
    return (
      <button type="button" class="button" disabled={isBusy} onClick={() => setTyped(name)}>
        {t.rename}
      </button>
    );
  return (
    <form
      class="device-name"
      onSubmit={(event) => {
        event.preventDefault();
        setTyped(null);
        const wanted = typed.trim();
        if (wanted !== '' && wanted !== name) rename(wanted);
      }}
    >
      <input
        type="text"
        aria-label={t.deviceName}
        maxLength={60}
        value={typed}
        data-testid="new-name"
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="button">
        {t.rename}
      </button>
    </form>
  );
}
