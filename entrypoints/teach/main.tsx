import { render } from 'preact';
import { applyTheme } from '@/components/styles/theme';
import { speak } from '@/locales/i18n';
import { LOCALES } from '@/locales/locale';
import { teachText } from '@/locales/teach-text';
import { ask } from '@/messages/send';
import { portFromPage } from './port';
import { Teach } from './teach';
import '@/components/styles/base.css';
import './teach.css';

async function open(app: HTMLElement): Promise<void> {
  // Listens at once, because the port comes as soon as this page has loaded.
  const greeted = portFromPage(location);
  const { locale, theme } = await ask('teach-look', {});
  applyTheme(theme);
  await speak(LOCALES.find((each) => each === locale) ?? 'auto', [teachText]);
  render(<Teach port={await greeted} />, app);
}

const app = document.getElementById('app');
if (app) void open(app);
