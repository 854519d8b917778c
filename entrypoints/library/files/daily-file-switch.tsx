import { useStore } from '@nanostores/preact';
import { browser } from 'wxt/browser';
import type { Notice } from '@/components/controls/toast';
import { useBackupRecord } from '@/components/hooks/use-backup-record';
import { keepingText } from '@/locales/keeping-text';
import { locale } from '@/locales/locale';
import { moment } from '@/locales/time';
import { changeBackupRecord } from '@/storage/backup/backup-record';
import { DOWNLOADS, saveDailyFile } from '@/storage/backup/daily-file';
import { usePermission } from '../use-permission';

/** The switch for a backup file every day, with the result of the last one. */
export function DailyFileSwitch({ say }: { say: (notice: Notice | null) => void }) {
  const t = useStore(keepingText);
  const code = useStore(locale);
  const keeping = useBackupRecord();
  const allowed = usePermission(DOWNLOADS);
  const on = allowed && keeping?.daily === true;

  async function turn(wanted: boolean): Promise<void> {
    if (wanted) {
      // Asks first of all, because the browser asks only in answer to a click.
      if (!(await browser.permissions.request(DOWNLOADS))) return say({ text: t.dailyRefused });
      await changeBackupRecord({ daily: true });
      await saveDailyFile(Date.now());
    } else await changeBackupRecord({ daily: false, problem: null });
  }

  const { problem = null, dailyAt = 0 } = keeping ?? {};
  return (
    <>
      <h2>{t.dailyTitle}</h2>
      <label class="switch">
        <input
          type="checkbox"
          data-testid="daily-file"
          checked={on}
          onChange={({ currentTarget }) => {
            const wanted = currentTarget.checked;
            // The switch shows the actual state, which has not changed yet.
            currentTarget.checked = on;
            void turn(wanted).catch(() => say({ text: t.dailyRefused }));
          }}
        />{' '}
        {t.daily}
      </label>
      <p class="quiet">{t.dailyHelp}</p>
      {on && (
        <p class="quiet" data-testid="daily-last">
          {dailyAt > 0 ? t.dailyLast({ at: moment(dailyAt, code) }) : t.dailyNone}
        </p>
      )}
      {on && problem && <p role="status">{wordsFor(problem)}</p>}
    </>
  );

  function wordsFor({ what, said }: NonNullable<typeof problem>): string {
    return what === 'too-large' ? t['problem-too-large'] : t[`problem-${what}`]({ said });
  }
}
