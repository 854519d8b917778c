import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Notice } from '@/components/controls/toast';
import { folderText } from '@/locales/folder-text';
import type { DailyRecord } from '@/storage/backup/daily-download';
import { changeDailyZip, dailyZip } from '@/storage/folder/daily-zip-record';
import { DailySwitch } from './daily-switch';
import { saveDailyZip } from './lazy-folder';

/** The switch for a zip of all courses every day, where the browser opens no folder. */
export function DailyZipSwitch({ say }: { say: (notice: Notice | null) => void }) {
  const t = useStore(folderText);
  const [record, setRecord] = useState<DailyRecord | null>(null);
  useEffect(() => {
    void dailyZip.get().then(setRecord);
    return dailyZip.watch(setRecord);
  }, []);
  return (
    <DailySwitch
      id="daily-zip"
      title={t.zipTitle}
      label={t.zip}
      help={t.zipHelp}
      record={record}
      turn={async (on) => {
        await changeDailyZip(on ? { on } : { on, problem: null });
        if (on) await saveDailyZip(Date.now());
      }}
      say={say}
    />
  );
}
