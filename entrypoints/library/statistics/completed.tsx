import { useStore } from '@nanostores/preact';
import { ProgressBar } from '@/components/course/progress-bar';
import { locale } from '@/locales/locale';
import { statisticsText } from '@/locales/statistics-text';
import { amount, percent } from '@/locales/time';
import type { Completion } from '@/progress/statistics/totals';

/** How many courses were finished, and of how many. */
export function Completed({ completion }: { completion: Completion }) {
  const t = useStore(statisticsText);
  const code = useStore(locale);
  const { started, finished, dropped, ofStarted, ofEnded } = completion;
  if (ofStarted === null) return null;
  const rate = percent(ofStarted, code);
  const counts = {
    finished: amount(finished, code),
    started: amount(started, code),
    dropped: amount(dropped, code),
    ended: amount(finished + dropped, code),
  };
  return (
    <section class="chart completed" aria-labelledby="completed" data-testid="completion">
      <h2 id="completed">{t.completion}</h2>
      <p class="figure">{t.ofStarted(counts)}</p>
      <ProgressBar share={ofStarted} label={rate} />
      <p>{t.ofStartedHelp({ rate })}</p>
      {ofEnded !== null && ofEnded !== ofStarted && (
        <p class="quiet">{t.ofEnded({ ...counts, rate: percent(ofEnded, code) })}</p>
      )}
    </section>
  );
}
