import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { devicesText } from '@/locales/devices-text';
import type { SyncSettings } from '@/storage/preferences/sync-settings';
import { Choice } from '../choice';
import { FolderForm } from './folder-form';
import { HostForm } from './host-form';
import { WAYS, type Way } from './known-servers';

/** The choice of a server or folder, and what each needs to be tried. */
export function WhereToMeet({ begin }: { begin: (settings: SyncSettings) => void }) {
  const t = useStore(devicesText);
  const [way, setWay] = useState<Way>('nutstore');
  return (
    <>
      <p>{t.intro}</p>
      <Choice
        label={t.way}
        value={way}
        options={WAYS.map((each) => [each, t[`way-${each}`]] as const)}
        change={setWay}
      />
      {way === 'folder' ? (
        <FolderForm onTried={() => begin({ kind: 'folder' })} />
      ) : (
        <HostForm key={way} way={way} onTried={(account) => begin({ kind: 'webdav', ...account })} />
      )}
    </>
  );
}
