import { render } from 'preact';
import { lookForNews } from '@/browser/look-for-news';
import { ErrorBoundary } from '@/components/controls/error-boundary';
import { saveUnsaved } from '@/components/notes/unsaved-drafts';
import { applyTheme } from '@/components/styles/theme';
import { brokenText } from '@/locales/broken-text';
import { courseMenuText } from '@/locales/course-menu-text';
import { courseText } from '@/locales/course-text';
import { coursesText } from '@/locales/courses-text';
import { devicesText } from '@/locales/devices-text';
import { elsewhereText } from '@/locales/elsewhere-text';
import { exportWords } from '@/locales/export-words';
import { folderText } from '@/locales/folder-text';
import { speak } from '@/locales/i18n';
import { keepingText } from '@/locales/keeping-text';
import { keysText } from '@/locales/keys-text';
import { lettingGoText } from '@/locales/letting-go-text';
import { libraryText } from '@/locales/library-text';
import { locale } from '@/locales/locale';
import { markText } from '@/locales/mark-text';
import { notesText } from '@/locales/notes-text';
import { ownText } from '@/locales/own-text';
import { pauseText } from '@/locales/pause-text';
import { planText } from '@/locales/plan-text';
import { reviewText } from '@/locales/review-text';
import { settingsText } from '@/locales/settings-text';
import { statisticsText } from '@/locales/statistics-text';
import { storeProblemText } from '@/locales/store-problem-text';
import { syncProblemText } from '@/locales/sync-problem-text';
import { transferText } from '@/locales/transfer-text';
import { exportLook } from '@/storage/preferences/export-look';
import { readSettings } from '@/storage/preferences/settings';
import { exchangeByFolder } from './devices/ask-sync';
import { Library } from './library';
import '@/components/styles/base.css';
import './library.css';

async function open(app: HTMLElement): Promise<void> {
  const settings = await readSettings();
  applyTheme(settings.theme);
  const texts = [
    brokenText,
    courseText,
    courseMenuText,
    coursesText,
    devicesText,
    elsewhereText,
    folderText,
    keepingText,
    keysText,
    lettingGoText,
    libraryText,
    markText,
    notesText,
    ownText,
    pauseText,
    planText,
    reviewText,
    settingsText,
    statisticsText,
    syncProblemText,
    storeProblemText,
    transferText,
  ];
  await speak(settings.locale, texts);
  render(
    <ErrorBoundary>
      <Library first={settings} />
    </ErrorBoundary>,
    app,
  );
  await saveUnsaved();
  void exchangeByFolder();
  void lookForNews();
  const [{ saveDailyFile }, { writeFolder }] = await Promise.all([
    import('@/storage/backup/daily-file'),
    import('@/storage/folder/write-folder'),
  ]);
  // What writes in the background has no texts of its own.
  await exportLook.set({ words: exportWords(), language: locale.get() });
  await writeFolder(Date.now());
  // The page makes the file that is too large for the background.
  await saveDailyFile(Date.now());
}

const app = document.getElementById('app');
if (app) void open(app);
