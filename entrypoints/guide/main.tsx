import { render } from 'preact';
import { applyTheme } from '@/components/styles/theme';
import { guideText } from '@/locales/guide-text';
import { speak } from '@/locales/i18n';
import { readSettings } from '@/storage/preferences/settings';
import { Guide } from './guide';
import '@/components/styles/base.css';
import './guide.css';

async function open(app: HTMLElement): Promise<void> {
  const { theme, locale } = await readSettings();
  applyTheme(theme);
  await speak(locale, [guideText]);
  render(<Guide />, app);
}

const app = document.getElementById('app');
if (app) void open(app);
