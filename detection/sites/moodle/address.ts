import type { Page } from '../../reader';

const ACTIVITY = /^\/(.*\/)?mod\/\w+\/view\.php\?(?:.*&)?id=(\d+)/;
const activityOf = ({ pathname, search }: URL) => ACTIVITY.exec(pathname + search);

/** An activity's own number, unique below the folder that Moodle is in. */
export function chapterOf(url: URL): string | null {
  const [, folder = '', id] = activityOf(url) ?? [];
  return id ? `${folder}mod/${id}` : null;
}

/** The course's number in the same way: the body has it among its classes. */
export function courseOf({ document, url }: Page): string | null {
  const id = /(?:^| )course-(\d+)(?: |$)/.exec(document.body?.className ?? '')?.[1];
  return id ? `${activityOf(url)?.[1] ?? ''}course/${id}` : null;
}
