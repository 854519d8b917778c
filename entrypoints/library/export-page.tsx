import { useStore } from '@nanostores/preact';
import type { Notice } from '@/components/toast';
import { libraryText } from '@/locales/library-text';
import { wholeLibrary } from '@/storage/history';
import type { Settings } from '@/storage/settings';
import { chaptersCsv, coursesCsv } from '@/transfer/csv';
import { backupJson } from '@/transfer/json';
import { libraryMarkdown } from '@/transfer/markdown';
import { download } from './download';

interface Props {
  settings: Settings;
  say: (notice: Notice | null) => void;
}

/** Everything one can take along, each as a file made here. */
export function ExportPage({ settings, say }: Props) {
  const t = useStore(libraryText);
  const now = Date.now();
  const day = new Date(now).toISOString().slice(0, 10);
  type Library = Awaited<ReturnType<typeof wholeLibrary>>;

  const files: [string, string, string, string, string, (library: Library) => string][] = [
    [
      'json',
      t.jsonTitle,
      t.jsonHelp,
      `epilogue-${day}.json`,
      'application/json',
      (all) => backupJson(all, now),
    ],
    [
      'csv',
      t.csvTitle,
      t.csvHelp,
      `epilogue-${day}.csv`,
      'text/csv',
      (all) => coursesCsv(all.courses, now, settings),
    ],
    ['chapters', t.chaptersTitle, t.chaptersHelp, `epilogue-chapters-${day}.csv`, 'text/csv', chaptersCsv],
    [
      'markdown',
      t.markdownTitle,
      t.markdownHelp,
      `epilogue-${day}.md`,
      'text/markdown',
      (all) => libraryMarkdown(all, now, t),
    ],
  ];

  async function save(name: string, type: string, make: (library: Library) => string): Promise<void> {
    try {
      download(name, make(await wholeLibrary()), type);
    } catch {
      say({ text: t.exportFailed });
    }
  }

  return (
    <section class="narrow">
      <h1>{t.exportTitle}</h1>
      <p class="quiet">{t.exportHelp}</p>
      <ul class="files">
        {files.map(([id, title, help, name, type, make]) => (
          <li key={id}>
            <div>
              <h2>{title}</h2>
              <p class="quiet">{help}</p>
            </div>
            <button
              type="button"
              class="button"
              data-testid={`export-${id}`}
              aria-label={t.downloadOf({ name: title })}
              onClick={() => save(name, type, make)}
            >
              {t.download}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
