import type { Page } from '../../reader';

/** An activity's own number, unique below the folder that Moodle is in. */
export function chapterOf({ pathname, searchParams }: URL): string | null {
  const folder = /^\/(.*\/)?mod\/\w+\/view\.php$/.exec(pathname);
  const id = /^\d+$/.exec(searchParams.get('id') ?? '')?.[0];
  return folder && id ? `${folder[1] ?? ''}mod/${id}` : null;
}

/** The course's number in the same way: the body has it among its classes, or the breadcrumb leads to it. */
export function courseOf({ document, url }: Page, crumb: string): string | null {
  const above = document.querySelector(crumb)?.getAttribute('href');
  const id =
    /(?:^| )course-(\d+)(?: |$)/.exec(document.body?.className ?? '')?.[1] ??
    /[?&]id=(\d+)/.exec(above ?? '')?.[1];
  const folder = /^\/(.*\/)?mod\//.exec(url.pathname)?.[1] ?? '';
  return id ? `${folder}course/${id}` : null;
}
