import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { backupReminderText } from '@/locales/backup-reminder-text';
import { gapIn } from '@/locales/gap';
import { locale } from '@/locales/locale';
import { changeBackupRecord } from '@/storage/backup/backup-record';
import { shouldRemind } from '@/storage/backup/backup-reminder';

/** Texts that must be in the page's language before this is shown. */
export const texts = [backupReminderText];

// Written out, because the popup would have to load shared code before it shows anything.
const EXPORT = '/library.html#/export';

/**
 * Says quietly that nothing has left the browser for a month, until a backup does or the user puts the reminder off.
 */
export function BackupReminderLine() {
  const t = useStore(backupReminderText);
  const code = useStore(locale);
  const [due, setDue] = useState(false);
  useEffect(() => {
    // If the library cannot be read, other parts of the page say so; this line matters least.
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
