import { expect, it } from 'vitest';
import { originIn } from './origin-in';

it.each([
  ['https://learn.example/course/1?x=2#y', 'https://learn.example'],
  ['  learn.example/course ', 'https://learn.example'],
  ['http://localhost:8000/', 'http://localhost:8000'],
  ['http://[::1]:8000/', 'http://[::1]:8000'],
  ['课程.example', 'https://xn--9nzo18a.example'],
  ['', null],
  ['my course', null],
  ['course', null],
  ['javascript:alert(1)', null],
  ['file:///home/me', null],
  ['ftp://learn.example', null],
  ['https://*.example', null],
])('%j is of %s', (typed, origin) => {
  expect(originIn(typed)).toBe(origin);
});
