import { render } from 'preact';
import { ErrorBoundary } from '@/components/controls/error-boundary';
import { guardClicks } from '@/components/controls/steady-frame';
import { applyTheme } from '@/components/styles/theme';
import { brokenText } from '@/locales/broken-text';
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
  await speak(LOCALES.find((each) => each === locale) ?? 'auto', [brokenText, teachText]);
  render(
    <ErrorBoundary>
      <Teach port={await greeted} />
    </ErrorBoundary>,
    app,
  );
}

guardClicks();
const app = document.getElementById('app');
if (app) void open(app);
