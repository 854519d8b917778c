import { courseSiteReader } from '../course-site';

/** Coursera. The list beside an item is that of its module alone. */
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
  article: '.rc-CML',
});
