import { placeOf } from '../../address';
import type { Known, Page } from '../../reader';
import { metaOf, titled } from '../dom';
import { evidenceOf } from './evidence';

/** The page's folder, or its host. */
function placeNameOf({ url }: Page): string {
  const [host = '', ...path] = placeOf(url).split('/');
  return path.at(-2)?.replace(/[-_]+/g, ' ').trim() || host;
}

/** What the course is called, as far as a page tells; where nothing speaks of a course, after its place. */
export function courseTitleOf(page: Page): Known<string> | undefined {
  const { course, above, strength } = evidenceOf(page);
  return (
    titled(course?.name ?? '', 'json-ld') ??
    titled(above?.name ?? metaOf(page, 'og:site_name'), 'breadcrumb') ??
    (strength === 'yes' ? undefined : titled(placeNameOf(page), 'address'))
  );
}
