import { courseSiteReader } from '../course-site';
import { outlineOf, requestsOf } from './curriculum';

/** Udemy, for everyone and for organisations. Items stand in the page only while their section is open; the site's JSON has all. */
export const reader = courseSiteReader({
  id: 'udemy',
  name: 'Udemy',
  hosts: ['www.udemy.com', '*.udemy.com'],
  paths: [/^\/course\/(?<course>[\w-]+)\/learn\/(?<chapter>(?:lecture|quiz|practice)\/\d+)/],
  course: '[data-purpose="course-header-title"],h1[data-purpose="course-title"]',
  heading: 'li[aria-current="true"] [data-purpose="item-title"]',
  entries: '[data-purpose^="curriculum-item-"]',
  link: 'a[href*="/learn/"]',
  title: '[data-purpose="item-title"]',
  done: 'input[data-purpose="progress-toggle-button"]:checked',
  section: '[data-purpose^="section-panel-"]',
  sectionTitle: '.ud-accordion-panel-title',
  outline: outlineOf,
  article: '[data-purpose="curriculum-item-viewer-content"]',
  requests: requestsOf,
});
