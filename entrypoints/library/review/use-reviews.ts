import { useEffect, useState } from 'preact/hooks';
import { type Living, useLiveQuery } from '@/components/hooks/use-live-query';
import { useNow } from '@/components/hooks/use-now';
import { stillToday } from '@/progress/status/review';
import { type Answers, readAnswers, watchAnswers } from '@/storage/preferences/review-answers';
import { type Review, reviews } from '@/storage/queries/reviews';

/**
 * The takeaways for which the library asks now or later, following the library and every answer; none if `on` is false.
 */
export function useReviews(on: boolean): Living<Review[]> & { answeredAt: number[] } {
  const answers = useAnswers();
  const { value, failed } = useLiveQuery(
    async () => (on && answers ? await reviews(answers, Date.now()) : null),
    [on, answers],
  );
  const answeredAt = [...(answers?.values() ?? [])].map(({ at }) => at);
  return { ...(value ? { value } : {}), failed, answeredAt };
}

/** How many takeaways are asked for today. */
export function useDue(on: boolean): number {
  const now = useNow();
  const { value = [], answeredAt } = useReviews(on);
  return stillToday(value.filter(({ next }) => next <= now).length, answeredAt, now);
}

function useAnswers(): Answers | null {
  const [answers, setAnswers] = useState<Answers | null>(null);
  useEffect(() => {
    // A change that is reported during the first read is newer than what the read returns.
    let told = false;
    const stop = watchAnswers((now) => {
      told = true;
      setAnswers(now);
    });
    void readAnswers().then((now) => told || setAnswers(now));
    return stop;
  }, []);
  return answers;
}
