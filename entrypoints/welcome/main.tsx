import { render } from 'preact';
import { ErrorBoundary } from '@/components/controls/error-boundary';
import { applyTheme } from '@/components/styles/theme';
import { brokenText } from '@/locales/broken-text';
import { speak } from '@/locales/i18n';
import { welcomeText } from '@/locales/welcome-text';
import { readSettings } from '@/storage/preferences/settings';
import { Welcome } from './welcome';
import '@/components/styles/base.css';
import './welcome.css';

async function open(app: HTMLElement): Promise<void> {
  const settings = await readSettings();
  applyTheme(settings.theme);
  await speak(settings.locale, [brokenText, welcomeText]);
  render(
    <ErrorBoundary>
      <Welcome first={settings} />
    </ErrorBoundary>,
    app,
  );
}

const app = document.getElementById('app');
if (app) void open(app);
