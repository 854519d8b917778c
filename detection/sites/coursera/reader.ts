import { courseSiteReader } from '../course-site';
import { outlineOf, requestsOf } from './materials';

/** Coursera. The list beside an item is that of its module alone; the site's JSON has all. */
export const reader = courseSiteReader({
  id: 'coursera',
  name: 'Coursera',
  hosts: ['www.coursera.org'],
  paths: [
    /^\/learn\/(?<course>[\w-]+)\/(?:lecture|supplement|quiz|exam|assignment-submission|ungradedWidget|ungradedLti|programming|discussionPrompt|coach|peer)\/(?<chapter>\w+)(?:\/[\w-]*)?/,
  ],
  course: '.breadcrumb-item',
  entries: 'ul[data-testid="named-item-list-list"] a[href],.rc-NamedItemListRefresh a[href]',
  title: '[data-test="rc-ItemName"]',
  outline: outlineOf,
  article: '.rc-CML',
  requests: requestsOf,
});
