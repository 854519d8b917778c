import { courseSiteReader } from '../course-site';
import { outlineOf } from './weeks';

/** FutureLearn. Each run of a course is one of its own, as its steps have other numbers. */
export const reader = courseSiteReader({
  id: 'futurelearn',
  name: 'FutureLearn',
  hosts: ['www.futurelearn.com'],
  paths: [/^\/courses\/(?<course>[\w-]+\/\d+)\/steps\/(?<chapter>\d+)/],
  outline: outlineOf,
});
