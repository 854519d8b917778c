import * as v from 'valibot';
import { withStoredAddresses } from '@/detection/sites/stored-address';
import type { Sender } from '@/messages/listen';
import { coursePage as coursePageSchema } from '@/messages/schemas';
import { recordCoursePage } from '@/storage/recording/record-course-page';
import { pageSender } from '../sender';
import { withRoles } from './classify-chapter';
import { isOfOrigin } from './handle-report';
import { mayRecord } from './recording-access';

/** Keeps the list of chapters on a course's own page, and what the site itself calls done. */
export async function handleCoursePage(message: unknown, sender: Sender): Promise<null> {
  const { origin } = pageSender(sender);
  const parsed = v.safeParse(coursePageSchema, message);
  if (!parsed.success || !isOfOrigin(parsed.output, origin)) return null;
  const page = withStoredAddresses(parsed.output);
  if ((await mayRecord(origin, page.reader)) !== 'yes') return null;
  await recordCoursePage(await withRoles(page, page.course.title?.value), Date.now());
  return null;
}
