import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { missedOn } from '@/detection/missed';
import type { Answer } from '@/detection/reader';
import { injectedReaders } from '@/reading/lifecycle/injected-readers';
import type { Kept } from '@/reading/visit/site-requests';

/**
 * Runs in a page that said it found no chapter. The script's result is what the page has of one. Nothing is kept there.
 */
export default defineUnlistedScript(async () => {
  const { epilogueAnswers } = globalThis as { epilogueAnswers?: Kept };
  const answers = await Promise.all(epilogueAnswers?.values() ?? []);
  if (answers.some(isNoFaultOfOurs)) return null;
  const [arrived] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const arrival = { online: navigator.onLine, status: arrived?.responseStatus ?? 0 };
  return missedOn({ document, url: new URL(location.href), answers: {} }, await injectedReaders(), arrival);
});

/**
 * Whether the site gave no JSON because of the person, the network or a limit. An answer in another form does not
 * count.
 */
function isNoFaultOfOurs(answer: Answer | null): boolean {
  return answer?.ok === false && answer.reason !== 'shape';
}
