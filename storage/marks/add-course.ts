import { linked } from '@/detection/sites/links';
import { mergeOutline, outlineOf } from '@/progress/fold/outline-parts';
import { isOwnKey } from '@/progress/model/identity';
import { optional } from '@/progress/model/optional';
import { storableTime } from '@/progress/model/storable-time';
import type { CourseDetails } from '@/progress/plan/course-details';
import { write } from '../database/transaction';
import { byKey } from '../queries/courses';
import { putRegisters, type RegisterChange } from '../recording/registers';
import { appendMarks, stampMarks } from './append-marks';
import { signalMark } from './mark-signal';

/** A course that nobody has opened yet, by what its owner knows of it. One of title and address is there. */
export interface NewCourse
  extends Pick<CourseDetails, 'author' | 'chapters' | 'price' | 'bought' | 'accessUntil' | 'returnUntil'> {
  title: string;
  url?: string;
}

/** Characters of a title or an author at most. */
const LONGEST = 1_000;

/**
 * Adds a course without a page to what is planned, and returns its key and the action for `undo`. An address of a site
 * that Epilogue knows gives the key under which the first visit will be recorded; where the library has that course on a
 * shelf, nothing is written, and there is no action.
 */
export async function addCourse(given: NewCourse): Promise<{ courseKey: string; action: string | null }> {
  const courseKey = keyFor(given);
  const action = crypto.randomUUID();
  const at = storableTime(Date.now());
  const isAdded = await write(async (writing) => {
    const { db, dirty } = writing;
    if ((await byKey(db, courseKey))?.shelf !== undefined) return false;
    const known = await db.outlines.get(courseKey);
    const title = given.title.trim().slice(0, LONGEST) || given.url || '';
    const author = given.author?.trim().slice(0, LONGEST) || undefined;
    const about = { keys: [courseKey], title: { value: title, from: 'link' as const } };
    const seenAt = Math.max(at, (known?.seenAt ?? 0) + 1);
    const outline = outlineOf(
      courseKey,
      { ...about, ...optional({ author, url: given.url }) },
      undefined,
      storableTime(seenAt),
    );
    await db.outlines.put(known ? mergeOutline(known, outline) : outline);
    dirty('outlines', [courseKey]);
    await putRegisters(writing, detailsOf(courseKey, given), action);
    await appendMarks(writing, stampMarks(writing.stamp, [{ kind: 'planned', courseKey }], at, action));
    return true;
  });
  if (isAdded) await signalMark(action);
  return { courseKey, action: isAdded ? action : null };
}

/** A book's key by one of its addresses would be a guess: such a course is matched when it is first visited. */
function keyFor({ url, title }: NewCourse): string {
  const key = url && URL.canParse(url) ? linked(new URL(url), title)?.course : undefined;
  return key && !key.startsWith('book:') && !isOwnKey(key) ? key : `own:${crypto.randomUUID()}`;
}

function detailsOf(courseKey: string, given: NewCourse): RegisterChange[] {
  const { price } = given;
  const values = [
    ['chapters', given.chapters],
    ['price', price && { amount: price.amount, currency: price.currency }],
    ['bought', given.bought],
    ['access-until', given.accessUntil],
    ['return-until', given.returnUntil],
  ] as const;
  return values.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value, courseKey }]));
}
