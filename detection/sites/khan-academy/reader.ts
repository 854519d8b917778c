import { courseSiteReader } from '../course-site';

/** Khan Academy, whose pages are built anew with every release: only addresses last. */
export const reader = courseSiteReader({
  id: 'khan-academy',
  name: 'Khan Academy',
  hosts: ['www.khanacademy.org', '*.khanacademy.org'],
  thin: true,
  paths: [/^\/(?<course>[\w-]+\/[\w-]+)\/[\w:-]+\/[\w:-]+\/(?<chapter>[vae]\/[\w-]+)/],
});
