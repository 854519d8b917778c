import { render } from 'preact';
import { wear } from '@/components/theme';
import { courseText } from '@/locales/course-text';
import { hereText } from '@/locales/here-text';
import { speak } from '@/locales/i18n';
import { withLibrary } from '@/storage/session';
import { readSettings } from '@/storage/settings';
import { later } from './first-glance';
import { Popup } from './popup';
import { whichTab } from './which-tab';
import '@/components/base.css';
import './popup.css';

const leftBehind = later(() => import('@/components/left-behind'));

async function open(app: HTMLElement): Promise<void> {
  // It opens while the settings are read; whoever asks first says what is wrong if it does not.
  withLibrary(async () => {}).catch(() => {});
  const [settings, tabId] = await Promise.all([readSettings(), whichTab(location.search)]);
  wear(settings.theme);
  await speak(settings.locale, [courseText, hereText]);
  render(<Popup first={settings} tabId={tabId} />, app);
  await (await leftBehind()).takeUp();
}

const app = document.getElementById('app');
if (app) void open(app);
