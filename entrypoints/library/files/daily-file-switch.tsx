import { useStore } from '@nanostores/preact';
import type { Notice } from '@/components/controls/toast';
import { useBackupRecord } from '@/components/hooks/use-backup-record';
import { keepingText } from '@/locales/keeping-text';
import { changeBackupRecord } from '@/storage/backup/backup-record';
import { saveDailyFile } from '@/storage/backup/daily-file';
import { DailySwitch } from './daily-switch';

/** The switch for a backup file every day. */
export function DailyFileSwitch({ say }: { say: (notice: Notice | null) => void }) {
  const t = useStore(keepingText);
  const keeping = useBackupRecord();
  return (
    <DailySwitch
      id="daily-file"
      title={t.dailyTitle}
      label={t.daily}
      help={t.dailyHelp}
      record={keeping && { on: keeping.daily, at: keeping.dailyAt, problem: keeping.problem }}
      turn={async (on) => {
        await changeBackupRecord(on ? { daily: true } : { daily: false, problem: null });
        if (on) await saveDailyFile(Date.now());
      }}
      say={say}
    />
  );
}
