import { courseSiteReader } from '../course-site';

/** Imooc, whose pages were last described in 2021. The address of a free lesson names no course. */
export const reader = courseSiteReader({
  id: 'imooc',
  name: '慕课网',
  hosts: ['www.imooc.com', 'coding.imooc.com'],
  thin: true,
  paths: [
    /^\/(?<course>lesson\/\d+)\.html.*#mid=(?<chapter>\d+)/,
    /^\/(?<course>read\/\d+)\/article\/(?<chapter>\d+)/,
    /^\/video\/(?<chapter>\d+)/,
  ],
  addressParts: { hash: ['mid'] },
  article: '#J_Box,main,article',
});
