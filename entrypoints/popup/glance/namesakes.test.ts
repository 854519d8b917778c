import { expect, it } from 'vitest';
import type { CourseRow } from '@/progress/model/rows';
import { siteAmong } from './namesakes';

const course = (title: string, url?: string) => ({ row: { title, site: 'geekbang', url } as CourseRow });

it('tells courses of one title apart by their site, and leaves others alone', () => {
  const courses = [
    course('Rust', 'https://a.example/rust'),
    course('Rust'),
    course('Go', 'https://a.example/go'),
  ];
  expect(courses.map(({ row }) => siteAmong(courses)(row))).toEqual(['a.example', 'geekbang', undefined]);
});
