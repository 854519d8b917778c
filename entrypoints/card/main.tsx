import { render } from 'preact';
import { ErrorBoundary } from '@/components/controls/error-boundary';
import { guardClicks } from '@/components/controls/steady-frame';
import { applyTheme } from '@/components/styles/theme';
import { brokenText } from '@/locales/broken-text';
import { cardText } from '@/locales/card-text';
import { courseText } from '@/locales/course-text';
import { speak } from '@/locales/i18n';
import { LOCALES } from '@/locales/locale';
import { markText } from '@/locales/mark-text';
import { unrecordedText } from '@/locales/unrecorded-text';
import { ask } from '@/messages/send';
import { Card } from './card';
import { closeCard, growWith } from './card-size';
import '@/components/styles/base.css';
import './card.css';

async function open(app: HTMLElement): Promise<void> {
  const state = await ask('card-state', {});
  if (!state) return closeCard();
  applyTheme(state.theme);
  await speak(LOCALES.find((locale) => locale === state.locale) ?? 'auto', [
    brokenText,
    cardText,
    courseText,
    markText,
    unrecordedText,
  ]);
  render(
    <ErrorBoundary>
      <Card state={state} />
    </ErrorBoundary>,
    app,
  );
  growWith(app);
}

guardClicks();
const app = document.getElementById('app');
// Without an answer there is nothing to show, and an empty frame would only be in the way.
if (app) open(app).catch(closeCard);
