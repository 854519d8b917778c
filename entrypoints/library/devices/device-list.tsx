import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Dialog } from '@/components/controls/dialog';
import { devicesText } from '@/locales/devices-text';
import { locale } from '@/locales/locale';
import { lately } from '@/locales/time';
import type { SyncDevice } from '@/sync/sync-state';
import { DeviceName } from './device-name';

interface Props {
  devices: readonly SyncDevice[];
  /** Milliseconds since 1970. */
  now: number;
  isBusy: boolean;
  rename: (name: string) => void;
  retire: (fileId: string) => void;
}

/** The devices that meet in the folder: when each was heard of, how far it was read, and what can be done with it. */
export function DeviceList({ devices, now, isBusy, rename, retire }: Props) {
  const t = useStore(devicesText);
  const code = useStore(locale);
  const [asked, ask] = useState<SyncDevice | null>(null);
  const about = ({ own, retired, lastSeenAt, readTo, written }: SyncDevice): string[] => {
    if (own) return [t.thisDevice];
    const seen = lastSeenAt > 0 ? t.lastSeen({ when: lately(lastSeenAt, now, code) }) : t.neverSeen;
    const read =
      readTo >= written ? t.readAll : t.readPart({ read: String(readTo), written: String(written) });
    return [...(retired ? [t.retired] : []), seen, read];
  };
  return (
    <>
      <ul class="files">
        {devices.map((device) => (
          <li key={device.fileId} data-testid="device" data-own={device.own} data-retired={device.retired}>
            <div>
              <strong>{device.name}</strong>
              <p class="quiet">{about(device).join(' · ')}</p>
            </div>
            {device.own && <DeviceName name={device.name} isBusy={isBusy} rename={rename} />}
            {!device.own && !device.retired && (
              <button
                type="button"
                class="button"
                aria-label={t.retireOf({ name: device.name })}
                disabled={isBusy}
                onClick={() => ask(device)}
              >
                {t.retire}
              </button>
            )}
          </li>
        ))}
      </ul>
      {asked && (
        <Dialog
          title={t.retireOf({ name: asked.name })}
          cancel={{ label: t.cancel, act: () => ask(null) }}
          confirm={{
            label: t.retire,
            act: () => {
              ask(null);
              retire(asked.fileId);
            },
          }}
        >
          {t.retireAsk({ name: asked.name })}
        </Dialog>
      )}
    </>
  );
}
