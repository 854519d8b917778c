import { courseSiteReader } from '../course-site';

/** 拉勾教育, of which only the addresses are known; a hash router. */
export const reader = courseSiteReader({
  id: 'lagou',
  name: '拉勾教育',
  hosts: ['kaiwu.lagou.com'],
  thin: true,
  paths: [
    /^\/course\/courseInfo\.htm\?(?:[^#]*&)?courseId=(?<course>\d+)[^#]*#\/detail\/pc\?(?:.*&)?id=(?<chapter>\d+)/,
  ],
  addressParts: { query: ['courseId'], hash: ['id'] },
});
