import { useStore } from '@nanostores/preact';
import { problemWords } from '@/components/text/sync-problem-words';
import { devicesText } from '@/locales/devices-text';
import { locale } from '@/locales/locale';
import { syncProblemText } from '@/locales/sync-problem-text';
import { TRIED, type TrialReply } from '@/messages/sync-trial';

/** What was tried, step by step, and what the server said to the one that did not go well. */
export function TrialResult({ reply }: { reply: TrialReply }) {
  const t = useStore(devicesText);
  const p = useStore(syncProblemText);
  const code = useStore(locale);
  const failed = reply.ok ? TRIED.length : TRIED.indexOf(reply.step);
  const words = (at: number) =>
    at < failed ? t['went-well'] : at === failed ? t['went-wrong'] : t['not-tried'];
  const { ok, ...answer } = reply.ok
    ? { ...reply, kind: '' }
    : { ...reply, ...retryAt(reply.retryAfterSeconds) };
  return (
    <>
      <ol class="trial" data-testid="trial">
        {TRIED.map((step, at) => (
          <li key={step} data-went={at < failed ? 'well' : at === failed ? 'wrong' : 'untried'}>
            {t[`tried-${step}`]} <small>{words(at)}</small>
          </li>
        ))}
      </ol>
      {!ok && <p data-testid="trial-problem">{problemWords(answer, p, code)}</p>}
    </>
  );
}

const retryAt = (seconds: number | undefined) =>
  seconds === undefined ? {} : { retryAt: Date.now() + seconds * 1000 };
