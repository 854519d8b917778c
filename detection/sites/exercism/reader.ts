import { courseSiteReader } from '../course-site';

/** Tracks of Exercism; its exercises unlock one another, so that no page has them all in order. */
export const reader = courseSiteReader({
  id: 'exercism',
  name: 'Exercism',
  hosts: ['exercism.org'],
  thin: true,
  paths: [/^\/tracks\/(?<course>[\w-]+)\/(?<chapter>(?:exercises|concepts)\/[\w-]+)/],
  article: '#page-exercise-show .c-textual-content,#page-concept-show .c-textual-content',
});
