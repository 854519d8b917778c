import { forgetCoursesInTabs } from '@/browser/tab-state';
import { clearMarkSignal } from '@/storage/marks/mark-signal';
import { purgeForgotten } from '@/storage/recording/purge';
import { forgetClaims } from './request-quota';

/** Deletes what is due to be forgotten for good at `now` (milliseconds since 1970), with what the worker noted of it. */
export async function forgetForGood(now: number): Promise<void> {
  await purgeForgotten(now, async (courseKeys) => {
    await forgetClaims(courseKeys);
    await forgetCoursesInTabs(courseKeys);
    await clearMarkSignal();
  });
}
