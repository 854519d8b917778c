import { courseSiteReader } from '../course-site';
import { nameOf, outlineOf } from './toc';

/** 语雀: a knowledge base is a book, whose whole list comes with the page. */
export const reader = courseSiteReader({
  id: 'yuque',
  name: '语雀',
  hosts: ['www.yuque.com', '*.yuque.com'],
  paths: [/^\/(?<course>[\w.-]+\/[\w.-]+)\/(?<chapter>[\w.-]+)/],
  course: nameOf,
  heading: '#article-title,.doc-title-text,h1',
  outline: outlineOf,
  article: '.ne-viewer-body,.yuque-doc-content,.lake-content',
});
