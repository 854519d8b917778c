import { render } from 'preact';
import { lookForNews } from '@/browser/look-for-news';
import { ErrorBoundary } from '@/components/controls/error-boundary';
import { applyTheme } from '@/components/styles/theme';
import { brokenText } from '@/locales/broken-text';
import { courseText } from '@/locales/course-text';
import { speak } from '@/locales/i18n';
import { popupText } from '@/locales/popup-text';
import { withLibrary } from '@/storage/database/connection';
import { readSettings } from '@/storage/preferences/settings';
import { defer } from './first-glance';
import { whichTab } from './page/which-tab';
import { Popup } from './popup';
import '@/components/styles/base.css';
import './glance/glance.css';
import './page/page.css';
import './popup.css';

const leftBehind = defer(() => import('@/components/notes/unsaved-drafts'));

async function open(app: HTMLElement): Promise<void> {
  // The library opens while the settings are read. If it does not open, the first query says what is wrong.
  withLibrary(async () => {}).catch(() => {});
  const [settings, tabId] = await Promise.all([readSettings(), whichTab(location.search)]);
  document.documentElement.toggleAttribute('data-alone', location.search !== '');
  applyTheme(settings.theme);
  await speak(settings.locale, [brokenText, courseText, popupText]);
  render(
    <ErrorBoundary>
      <Popup first={settings} tabId={tabId} />
    </ErrorBoundary>,
    app,
  );
  await (await leftBehind()).saveUnsaved();
  void lookForNews();
}

const app = document.getElementById('app');
if (app) void open(app);
