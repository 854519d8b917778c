import { courseSiteReader } from '../course-site';

/** Modules of Microsoft Learn, of which the addresses are known. */
export const reader = courseSiteReader({
  id: 'microsoft-learn',
  name: 'Microsoft Learn',
  hosts: ['learn.microsoft.com'],
  thin: true,
  paths: [/^\/[\w-]+\/training\/modules\/(?<course>[\w-]+)\/(?<chapter>\d+-[\w-]+)/],
});
