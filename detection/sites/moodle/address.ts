import type { Page } from '../../reader';

const FOLDER = /^\/(.*\/)?mod\/\w+\/view\.php$/;

/** An activity's own number, unique below the folder that Moodle is in. */
export function chapterOf({ pathname, searchParams }: URL): string | null {
  const id = /^\d+$/.exec(searchParams.get('id') ?? '')?.[0];
  const found = FOLDER.exec(pathname);
  return found && id ? `${found[1] ?? ''}mod/${id}` : null;
}

/** The course's number in the same way: the body has it among its classes. */
export function courseOf({ document, url }: Page): string | null {
  const id = /(?:^| )course-(\d+)(?: |$)/.exec(document.body?.className ?? '')?.[1];
  return id ? `${FOLDER.exec(url.pathname)?.[1] ?? ''}course/${id}` : null;
}
