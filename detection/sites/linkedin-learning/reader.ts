import { courseSiteReader } from '../course-site';

/** LinkedIn Learning. */
export const reader = courseSiteReader({
  id: 'linkedin-learning',
  name: 'LinkedIn Learning',
  hosts: ['www.linkedin.com'],
  paths: [
    /^\/learning\/(?!(?:paths|topics|instructors|certificates|me|search|browse)\/)(?<course>[\w-]+)\/(?<chapter>[\w-]+)/,
  ],
  course: '.classroom-nav__details h1',
  heading: '.classroom-nav__details h2',
  entries: '.classroom-toc-item',
  link: '.classroom-toc-item__link',
  title: '.classroom-toc-item__title',
  noise: /\s{0,20}\(Viewed\)\s*/,
  done: '.classroom-toc-item__completed-icon',
  section: '.classroom-toc-section',
  sectionTitle: ':is(h2,h3,button)',
  article: '.classroom-layout__content',
});
