import { render } from 'preact';
import { takeUp } from '@/components/left-behind';
import { wear } from '@/components/theme';
import { courseText } from '@/locales/course-text';
import { speak } from '@/locales/i18n';
import { libraryText } from '@/locales/library-text';
import { markText } from '@/locales/mark-text';
import { settingsText } from '@/locales/settings-text';
import { readSettings } from '@/storage/settings';
import { Library } from './library';
import '@/components/base.css';
import './library.css';

async function open(app: HTMLElement): Promise<void> {
  const settings = await readSettings();
  wear(settings.theme);
  await speak(settings.locale, [courseText, libraryText, markText, settingsText]);
  render(<Library first={settings} />, app);
  await takeUp();
}

const app = document.getElementById('app');
if (app) void open(app);
