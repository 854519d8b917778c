import { useStore } from '@nanostores/preact';
import { devicesText } from '@/locales/devices-text';
import { datedName } from '@/transfer/file-name';
import { zoneHere } from '@/transfer/local-time';
import { download } from '../files/download';

/** The code that opens the folder without the passphrase, to print or to save, before anything else goes on. */
export function RecoveryCode({ code, onKept }: { code: string; onKept: () => void }) {
  const t = useStore(devicesText);
  const save = () =>
    download(datedName(Date.now(), zoneHere(), 'recovery-code', '.txt'), `${code}\n`, 'text/plain');
  return (
    <section class="device-form">
      <h2>{t.codeTitle}</h2>
      <p>{t.codeHelp}</p>
      <p class="recovery-code" data-testid="recovery-code" lang="zxx">
        {code}
      </p>
      <p class="acts">
        <button type="button" class="button" onClick={() => print()}>
          {t.print}
        </button>
        <button type="button" class="button" onClick={save}>
          {t.saveCode}
        </button>
        <button type="button" class="button main" data-testid="kept-code" onClick={onKept}>
          {t.keptIt}
        </button>
      </p>
    </section>
  );
}
