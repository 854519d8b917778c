import type { Page, SiteReader } from '../../reader';
import { chapterFrame } from '../chapter-frame';
import { platformReader } from '../platform';

const UNIT = /\/(course\/course-v1:[^/]+)\/(?:block-v1:[^/]+\/(?=b)|(?=c))(block-v1:[^/]+|course-end)\/?$/;
const unitOf = ({ pathname }: URL) => UNIT.exec(pathname);

/**
 * Open edX on any host. A unit is in a frame, most often of another origin: of its text, nothing can be observed before
 * that frame may be read, too. Where it is of the same one, its video can.
 */
const platform = platformReader({
  id: 'open-edx',
  name: 'Open edX',
  sign: '#unit-iframe,a[href*="/course/course-v1:"]',
  chapter: (url) => {
    const [, course, unit] = unitOf(url) ?? [];
    return course ? `${course}/${unit}` : null;
  },
  course: ({ url }) => unitOf(url)?.[1] ?? null,
  heading: '.unit h3',
  entries: '#outline-sidebar-outline li:not(:has(li))',
  label: '.align-middle',
  done: 'a svg.text-success',
  missing: 'sections may be folded away',
  article: 'main:not(:has(.unit)),.unit',
});

export const reader = Object.freeze<SiteReader>({
  ...platform,
  frame: chapterFrame({ pages: UNIT, selector: '#unit-iframe', path: '/xblock/' }),
  hiddenMedia: (page: Page) =>
    page.document.querySelector('#unit-iframe') !== null && !platform.media?.(page),
});
