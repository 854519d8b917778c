import { type Living, useLiveQuery } from '@/components/hooks/use-live-query';
import { useNow } from '@/components/hooks/use-now';
import { stillToday } from '@/progress/status/review';
import { readAnswers } from '@/storage/marks/review-answers';
import { type Review, reviews } from '@/storage/queries/reviews';

/**
 * The takeaways for which the library asks now or later, following the library and every answer; none if `on` is false.
 */
export function useReviews(on: boolean): Living<Review[]> & { answeredAt: number[] } {
  const { value, failed } = useLiveQuery(async () => {
    if (!on) return null;
    const answers = await readAnswers();
    const answeredAt = [...answers.values()].map(({ at }) => at);
    return { asked: await reviews(answers, Date.now()), answeredAt };
  }, [on]);
  return { ...(value ? { value: value.asked } : {}), failed, answeredAt: value?.answeredAt ?? [] };
}

/** How many takeaways are asked for today. */
export function useDue(on: boolean): number {
  const now = useNow();
  const { value = [], answeredAt } = useReviews(on);
  return stillToday(value.filter(({ next }) => next <= now).length, answeredAt, now);
}
