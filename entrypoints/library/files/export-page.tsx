import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Notice } from '@/components/controls/toast';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { exportWords } from '@/locales/export-words';
import { libraryText } from '@/locales/library-text';
import { locale } from '@/locales/locale';
import { transferText } from '@/locales/transfer-text';
import { changeBackupRecord } from '@/storage/backup/backup-record';
import { exportTemplate } from '@/storage/preferences/export-template';
import type { Settings } from '@/storage/preferences/settings';
import { courseFiles } from '@/storage/queries/export-courses';
import { type Choice, chooseCourses } from '@/transfer/choose-courses';
import type { ExportSettings } from '@/transfer/export-words';
import { datedName } from '@/transfer/file-name';
import { zoneHere } from '@/transfer/local-time';
import { canChooseFolder } from '../devices/folder-access';
import { Elsewhere } from '../elsewhere/elsewhere';
import { BackupImport } from './backup-import';
import { CourseChoice } from './course-choice';
import { DailyFileSwitch } from './daily-file-switch';
import { DailyZipSwitch } from './daily-zip-switch';
import { download } from './download';
import { FORMATS, type Format } from './export-formats';
import { FolderExport } from './folder-export';
import { ImportResults } from './import-results';
import { SnapshotList } from './snapshot-list';
import { TemplateEditor } from './template-editor';
import { useImport } from './use-import';
import { useWork } from './use-work';
import { WorkProgress } from './work-progress';

interface Props {
  settings: Settings;
  say: (notice: Notice | null) => void;
}

/** Exports the library as files that the page makes itself, and imports files. */
export function ExportPage({ settings, say }: Props) {
  const t = useStore(transferText);
  useStore(libraryText);
  const language = useStore(locale);
  const work = useWork();
  const importing = useImport(work, say);
  const [choice, setChoice] = useState<Choice>({});
  const { value } = useLiveQuery(courseFiles, []);
  const courses = value ?? [];
  const chosen = chooseCourses(courses, choice, Date.now(), settings);

  const how: ExportSettings = {
    now: Date.now(),
    zone: zoneHere(),
    settings,
    words: exportWords(),
    language,
  };

  async function save({ id, extension, type, make }: Format): Promise<void> {
    const now = Date.now();
    try {
      const parts = await work.run(async (signal, progress) => {
        const pieces: BlobPart[] = [];
        const template = await exportTemplate.get();
        const making = { ...how, now, courses: chosen, template, signal, progress };
        for await (const piece of make(making)) pieces.push(piece);
        return pieces;
      });
      if (!parts) return say({ text: t.stopped });
      download(datedName(now, how.zone, id, extension), parts, type);
      if (id === 'backup') await changeBackupRecord({ leftAt: now });
    } catch {
      say({ text: t.failed });
    }
  }

  return (
    <section class="narrow">
      <h1>{t.title}</h1>
      <p class="quiet">{t.help}</p>
      <CourseChoice courses={courses} choice={choice} choose={setChoice} />
      <p class="quiet" data-testid="chosen">
        {value && t.chosen(chosen.length)}
      </p>
      <WorkProgress work={work} />
      <ul class="files">
        {FORMATS.map((format) => (
          <li key={format.id}>
            <div>
              <h2>{t[`${format.id}-title`]}</h2>
              <p class="quiet">{t[`${format.id}-help`]}</p>
            </div>
            <button
              type="button"
              class="button"
              data-testid={`export-${format.id}`}
              aria-label={t.downloadOf({ name: t[`${format.id}-title`] })}
              disabled={work.isBusy}
              onClick={() => save(format)}
            >
              {t.download}
            </button>
          </li>
        ))}
      </ul>
      <TemplateEditor course={chosen[0]} settings={how} say={say} />
      {canChooseFolder() ? <FolderExport say={say} /> : <DailyZipSwitch say={say} />}
      <DailyFileSwitch say={say} />
      <BackupImport importing={importing} isBusy={work.isBusy} />
      <ImportResults work={work} say={say} />
      <Elsewhere work={work} say={say} />
      <SnapshotList importing={importing} isBusy={work.isBusy} say={say} />
    </section>
  );
}
