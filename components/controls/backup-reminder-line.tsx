import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { gapIn } from '@/locales/gap';
import { keepingText } from '@/locales/keeping-text';
import { locale } from '@/locales/locale';
import { changeBackupRecord } from '@/storage/backup/backup-record';
import { shouldRemind } from '@/storage/backup/backup-reminder';

/** What must speak the page's language before this is shown. */
export const texts = [keepingText];

// Written out: shared code would have to be there before the popup shows anything.
const EXPORT = '/library.html#/export';

/** Says quietly that nothing has left the browser for a month, until a backup does or it is put off. */
export function BackupReminderLine() {
  const t = useStore(keepingText);
  const code = useStore(locale);
  const [due, setDue] = useState(false);
  useEffect(() => {
    // Whoever cannot read the library says so; this line is the least of it.
    shouldRemind(Date.now()).then(setDue, () => {});
  }, []);
  if (!due) return null;
  const notNow = () => changeBackupRecord({ notNowAt: Date.now() }).then(() => setDue(false));
  return (
    <p class="small reminder" data-testid="reminder">
      {t.remind}
      {gapIn(code)}
      <a href={EXPORT} target={inLibrary() ? undefined : '_blank'} rel="noreferrer">
        {t.remindDo}
      </a>{' '}
      <button type="button" class="button plain" onClick={notNow}>
        {t.notNow}
      </button>
    </p>
  );
}

function inLibrary(): boolean {
  return location.pathname.endsWith('/library.html');
}
