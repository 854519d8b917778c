import { courseSiteReader } from '../course-site';

/** Skillshare: a class is one page, and nothing that is known of it tells which of its lessons plays. */
export const reader = courseSiteReader({
  id: 'skillshare',
  name: 'Skillshare',
  hosts: ['www.skillshare.com'],
  thin: true,
  paths: [/^\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?classes\/(?<course>[\w-]+\/(?<chapter>\d+))/],
  excludes: () => 'no-outline',
});
