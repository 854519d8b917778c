import { courseSiteReader } from '../course-site';
import { addressOf, filesOf, nameOf } from './files';

/** Numbered Markdown files of one folder, as code hosts show them. The folder is the course: nothing says where one ends. */
export const reader = courseSiteReader({
  id: 'code-host',
  name: 'GitHub, GitLab, Gitee, Codeberg',
  hosts: ['github.com', 'gitlab.com', 'gitee.com', 'codeberg.org'],
  thin: true,
  paths: [],
  address: addressOf,
  // Every repository has a page or two of this kind that is part of nothing.
  excludes: (page) => (filesOf(page) ? null : 'no-outline'),
  course: nameOf,
  outline: filesOf,
  article: '.markdown-body,.file-view.markdown,.blob-viewer .md',
});
