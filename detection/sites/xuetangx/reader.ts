import { courseSiteReader } from '../course-site';

/** 学堂在线: its list of lessons has no addresses. */
export const reader = courseSiteReader({
  id: 'xuetangx',
  name: '学堂在线',
  hosts: ['www.xuetangx.com'],
  paths: [/^\/learn\/[^?#]*?(?<course>\d+)\/(?:video|exercise|article|forum)\/(?<chapter>\d+)/],
});
