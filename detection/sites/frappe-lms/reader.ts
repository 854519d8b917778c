import { platformReader } from '../platform';

const LESSON = /^\/(.*\/)?(courses\/[^/]+)\/learn\/(\d+[-.]\d+)\/?$/;
const lessonOf = ({ pathname }: URL) => LESSON.exec(pathname);

/** Frappe LMS on any host: the lessons of a folded chapter are not in the page, so the list may always be a part. */
export const reader = platformReader({
  id: 'frappe-lms',
  name: 'Frappe LMS',
  sign: 'link[href^="/api/method/lms."],script[src^="/assets/lms/"]',
  chapter(url) {
    const [, folder = '', course, lesson = ''] = lessonOf(url) ?? [];
    return course ? `${folder}${course}/learn/${lesson.replace('.', '-')}` : null;
  },
  course({ url }) {
    const [, folder = '', course] = lessonOf(url) ?? [];
    return course ? folder + course : null;
  },
  title: 'aside .text-lg-semibold',
  entries: 'a[href*="/courses/"][href*="/learn/"]',
  label: 'span.truncate,div',
  done: '.lucide-circle-check,.lucide-check',
  section: 'li:has(> div > button),li:has(> button),.chapter-item',
  sectionTitle: 'button .truncate',
  missing: 'chapters that are folded away',
  article: '.ProseMirror,.prose',
});
