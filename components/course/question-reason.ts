import { gapIn } from '@/locales/gap';
import type { markText } from '@/locales/mark-text';
import type { QuestionReason } from '@/progress/model/facts';

/** Whether a question is asked although no farewell was recognised: who only looks things up may say so. */
export function isAboutReading(because: QuestionReason): because is 'all-read' | 'last-page' {
  return because === 'all-read' || because === 'last-page';
}

/** Whether so much is left that *not yet* is the likelier answer. */
export function isFarFromEnd({ done, counted }: { done: number; counted: number }): boolean {
  return done < counted / 2;
}

/** Why Epilogue asks, as a sentence in the language of `code`. */
export function questionReason(
  because: QuestionReason,
  { done, counted }: { done: number; counted: number },
  t: ReturnType<typeof markText.get>,
  code: string,
): string {
  if (because === 'chapters-missing') return t['chapters-missing'](Math.max(1, counted - done));
  if (!isAboutReading(because)) return t[because];
  const read = done < counted ? t.mostRead({ done, counted }) : t.allRead(counted);
  return because === 'all-read' ? read : `${read}${gapIn(code)}${t['last-page']}`;
}
