import { render } from 'preact';
import { ErrorBoundary } from '@/components/controls/error-boundary';
import { saveUnsaved } from '@/components/notes/unsaved-drafts';
import { applyTheme } from '@/components/styles/theme';
import { brokenText } from '@/locales/broken-text';
import { courseText } from '@/locales/course-text';
import { speak } from '@/locales/i18n';
import { libraryText } from '@/locales/library-text';
import { markText } from '@/locales/mark-text';
import { noChapterText } from '@/locales/no-chapter-text';
import { panelText } from '@/locales/panel-text';
import { popupText } from '@/locales/popup-text';
import { storeProblemText } from '@/locales/store-problem-text';
import { unrecordedText } from '@/locales/unrecorded-text';
import { readSettings } from '@/storage/preferences/settings';
import { whichTab } from '../popup/page/which-tab';
import { Panel } from './panel';
import '@/components/styles/base.css';
import './panel.css';
import './outline.css';
import './written.css';

async function open(app: HTMLElement): Promise<void> {
  const [settings, tabId] = await Promise.all([readSettings(), whichTab(location.search)]);
  applyTheme(settings.theme);
  await speak(settings.locale, [
    brokenText,
    courseText,
    popupText,
    libraryText,
    markText,
    noChapterText,
    panelText,
    storeProblemText,
    unrecordedText,
  ]);
  // The panel may have died with unsaved words, which are saved first, so that they are there to be seen.
  await saveUnsaved().catch(() => {});
  render(
    <ErrorBoundary>
      <Panel first={settings} tab={tabId} follow={!location.search} />
    </ErrorBoundary>,
    app,
  );
}

const app = document.getElementById('app');
if (app) void open(app);
