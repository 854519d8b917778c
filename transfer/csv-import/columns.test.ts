import { expect, it } from 'vitest';
import { exportSettings } from '../courses.fixture';
import { chaptersCsv, coursesCsv } from '../csv';
import { recognise } from './columns';

const headersOf = (csv: string) => (csv.split('\r\n')[0] ?? '').replace('\ufeff', '').split(',');

it('knows the columns of our own tables', () => {
  expect(recognise(headersOf(coursesCsv([], exportSettings())))).toEqual({
    course: 0,
    author: 1,
    courseUrl: 3,
    status: 4,
    lastRead: 10,
    finished: 11,
    courseKey: 14,
  });
  expect(recognise(headersOf(chaptersCsv([], exportSettings())))).toEqual({
    course: 0,
    section: 1,
    chapter: 3,
    chapterUrl: 4,
    chapterState: 6,
    chapterDone: 8,
    courseKey: 9,
  });
});

it.each([
  [['Title', 'Author', 'Exclusive Shelf', 'Date Read'], { course: 0, author: 1, status: 2, finished: 3 }],
  [
    ['课程名', '讲师', '状态', '完成日期', '链接'],
    { course: 0, author: 1, status: 2, finished: 3, courseUrl: 4 },
  ],
  [['课程', '章节', '状态', '完成时间'], { course: 0, chapter: 1, chapterState: 2, chapterDone: 3 }],
  [
    ['專欄', '講師', '狀態', '結課日期', '課程連結'],
    { course: 0, author: 1, status: 2, finished: 3, courseUrl: 4 },
  ],
  [['課程名稱', '單元', '標題', '章節狀態'], { course: 0, section: 1, chapter: 2, chapterState: 3 }],
  [['COURSE', 'Title', 'Done'], { course: 0, chapter: 1, chapterDone: 2 }],
])('recognises %j', (headers, mapping) => {
  expect(recognise(headers)).toEqual(mapping);
});

it('takes the first of two columns with one name, and none for what it does not know', () => {
  expect(recognise(['title', 'title', 'shoe size', ''])).toEqual({ course: 0 });
  expect(recognise(['__proto__', 'constructor'])).toEqual({});
});
