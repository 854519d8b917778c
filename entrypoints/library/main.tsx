import { render } from 'preact';
import { ErrorBoundary } from '@/components/controls/error-boundary';
import { saveUnsaved } from '@/components/notes/unsaved-drafts';
import { applyTheme } from '@/components/styles/theme';
import { brokenText } from '@/locales/broken-text';
import { courseText } from '@/locales/course-text';
import { coursesText } from '@/locales/courses-text';
import { elsewhereText } from '@/locales/elsewhere-text';
import { speak } from '@/locales/i18n';
import { keepingText } from '@/locales/keeping-text';
import { lettingGoText } from '@/locales/letting-go-text';
import { libraryText } from '@/locales/library-text';
import { markText } from '@/locales/mark-text';
import { notesText } from '@/locales/notes-text';
import { ownText } from '@/locales/own-text';
import { pauseText } from '@/locales/pause-text';
import { planText } from '@/locales/plan-text';
import { reviewText } from '@/locales/review-text';
import { settingsText } from '@/locales/settings-text';
import { statisticsText } from '@/locales/statistics-text';
import { transferText } from '@/locales/transfer-text';
import { readSettings } from '@/storage/preferences/settings';
import { Library } from './library';
import '@/components/styles/base.css';
import './library.css';

async function open(app: HTMLElement): Promise<void> {
  const settings = await readSettings();
  applyTheme(settings.theme);
  const texts = [
    brokenText,
    courseText,
    coursesText,
    elsewhereText,
    keepingText,
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
  // The page makes the file that is too large for the background.
  const { saveDailyFile } = await import('@/storage/backup/daily-file');
  await saveDailyFile(Date.now());
}

const app = document.getElementById('app');
if (app) void open(app);
