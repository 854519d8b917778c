import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Notice } from '@/components/controls/toast';
import { devicesText } from '@/locales/devices-text';
import { Overview } from './overview';
import { SetUp } from './set-up';
import { useSync } from './use-sync';
import './devices.css';

/** Where devices are set up to share one library, and looked after once they do. */
export function DevicesPage({ say }: { say: (notice: Notice | null) => void }) {
  const t = useStore(devicesText);
  const sync = useSync();
  const [isSettingUp, setSettingUp] = useState(false);
  const isOff = sync?.state.status === 'off';
  return (
    <section class="narrow devices">
      <h1>{t.title}</h1>
      {sync && (isOff || isSettingUp) && (
        <SetUp say={say} onBegin={() => setSettingUp(true)} onEnd={() => setSettingUp(false)} />
      )}
      {sync && !isOff && !isSettingUp && (
        <Overview {...sync} say={say} setUpAgain={() => setSettingUp(true)} />
      )}
    </section>
  );
}
