import { render } from 'preact';
import { applyTheme } from '@/components/styles/theme';
import { speak } from '@/locales/i18n';
import { welcomeText } from '@/locales/welcome-text';
import { readSettings } from '@/storage/preferences/settings';
import { Welcome } from './welcome';
import '@/components/styles/base.css';
import './welcome.css';

async function open(app: HTMLElement): Promise<void> {
  const settings = await readSettings();
  applyTheme(settings.theme);
  await speak(settings.locale, [welcomeText]);
  render(<Welcome first={settings} />, app);
}

const app = document.getElementById('app');
if (app) void open(app);
