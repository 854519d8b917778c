import { courseSiteReader } from '../course-site';

/** 雨课堂, of which only the engine is known: that of 学堂在线. */
export const reader = courseSiteReader({
  id: 'yuketang',
  name: '雨课堂',
  hosts: ['www.yuketang.cn', '*.yuketang.cn'],
  thin: true,
  paths: [/^\/[^?#]*?(?<course>\d+)\/(?:video|exercise|article|forum)\/(?<chapter>\d+)/],
});
