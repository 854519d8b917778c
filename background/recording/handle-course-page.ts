import * as v from 'valibot';
import type { Sender } from '@/messages/listen';
import { coursePage as coursePageSchema } from '@/messages/schemas';
import { readSettings } from '@/storage/preferences/settings';
import { recordCoursePage } from '@/storage/recording/record-course-page';
import { pageSender } from '../sender';
import { withRoles } from './classify-chapter';
import { isOfOrigin } from './handle-report';
import { isRead } from './recording-access';

/** Keeps the list of chapters that a course's own page shows, and what the site says was done of it. */
export async function handleCoursePage(message: unknown, sender: Sender): Promise<null> {
  const { origin } = pageSender(sender);
  const parsed = v.safeParse(coursePageSchema, message);
  if (!parsed.success || !isOfOrigin(parsed.output, origin) || !(await isRead(origin))) return null;
  const { readersOff, paused } = await readSettings();
  const { output: page } = parsed;
  if (readersOff.includes(page.reader) || paused.includes('*') || paused.includes(origin)) return null;
  await recordCoursePage(await withRoles(page, page.course.title?.value), Date.now());
  return null;
}
