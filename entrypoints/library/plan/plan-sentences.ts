import type { planText } from '@/locales/plan-text';
import { dayName } from '@/locales/time';
import type { CoursePlan } from '@/storage/queries/plan/plans';

type Text = ReturnType<typeof planText.get>;

/** What is said of a course's end, by the pace of the last weeks. */
export function forecastSentences(
  { forecast, left }: CoursePlan,
  t: Text,
  name: (day: string) => string,
): string[] {
  if (left.chapters.length === 0) return [];
  if (left.seconds === null) return [t.lengthUnknown];
  if (!forecast) return [t.noPace];
  const { earliest, latest, ifOnly } = forecast;
  const when =
    latest === null
      ? t.notBefore({ day: name(earliest) })
      : latest === earliest
        ? t.on({ day: name(earliest) })
        : t.between({ from: name(earliest), to: name(latest) });
  return ifOnly ? [when, t.ifOnly] : [when];
}

/** What the planned day asks for, or why there is no plan for it; nothing without a planned day. */
export function needSentence(
  { needs, plan }: CoursePlan,
  t: Text,
  name: (day: string) => string,
): string | null {
  if (plan?.cannot === 'past') return t.past;
  if (plan?.cannot === 'too-much') return t.tooMuch({ day: name(plan.soonest) });
  if (!needs) return null;
  const more = needs.moreAWeek > 0 ? t.more(needs.moreAWeek) : t.enough;
  return `${t.needs(needs.chaptersAWeek)} · ${more}`;
}

/** Names days in the reader's language. */
export function dayNames(today: string, locale: string): (day: string) => string {
  return (day) => dayName(day, today, locale);
}
