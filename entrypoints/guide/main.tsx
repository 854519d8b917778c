import { render } from 'preact';
import { ErrorBoundary } from '@/components/controls/error-boundary';
import { applyTheme } from '@/components/styles/theme';
import { brokenText } from '@/locales/broken-text';
import { guideText } from '@/locales/guide-text';
import { speak } from '@/locales/i18n';
import { readSettings } from '@/storage/preferences/settings';
import { Guide } from './guide';
import '@/components/styles/base.css';
import './guide.css';

async function open(app: HTMLElement): Promise<void> {
  const { theme, locale } = await readSettings();
  applyTheme(theme);
  await speak(locale, [brokenText, guideText]);
  render(
    <ErrorBoundary>
      <Guide />
    </ErrorBoundary>,
    app,
  );
}

const app = document.getElementById('app');
if (app) void open(app);
