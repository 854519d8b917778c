import { expect, it } from 'vitest';
import { stoppedAt } from './stopped-at';
import { chaptersTo, Story } from './story.fixture';

const HALF = { length: 600, slices: 'ffffffff00000000' };
const visited = (part: Parameters<Story['visit']>[1]) => [new Story().visit(1, part)];

it.each([
  ['https://www.youtube.com/watch?v=a', 'https://www.youtube.com/watch?v=a&t=300'],
  ['https://www.bilibili.com/video/BV1?p=2', 'https://www.bilibili.com/video/BV1?p=2&t=300'],
  ['https://youtu.be/a?t=7', 'https://youtu.be/a?t=300'],
])('goes on with the video of %s at its second', (url, at) => {
  expect(stoppedAt(visited({ recordings: [{ length: 15, slices: 'f'.repeat(16) }, HALF] }), url)).toBe(at);
});

it.each([
  ['https://x.example/c/1', 'https://x.example/c/1#:~:text=What%20it%20says%2C%20and%20well%2Dsaid'],
  ['https://x.example/#/c/1', 'https://x.example/#/c/1:~:text=What%20it%20says%2C%20and%20well%2Dsaid'],
])('goes on with the text of %s at its passage', (url, at) => {
  const passage = 'What it says, and well-said';
  expect(stoppedAt(visited({ passage, recordings: [HALF] }), url)).toBe(at);
});

it('cuts a long passage between words, of a script without spaces as well', () => {
  const passage = '我们把性能问题分成四类'.repeat(20);
  const fragment = stoppedAt(visited({ passage }), 'https://x.example/')?.split('text=')[1] ?? '';
  expect(passage.startsWith(decodeURIComponent(fragment))).toBe(true);
  expect(decodeURIComponent(fragment).length).toBeLessThanOrEqual(80);
});

it('knows no place where nothing was seen, or no address', () => {
  expect(stoppedAt(visited({}), 'https://x.example/')).toBeUndefined();
  expect(stoppedAt(visited({ passage: 'Here' }), undefined)).toBeUndefined();
  expect(stoppedAt(visited({ recordings: [HALF] }), 'https://x.example/')).toBeUndefined();
});

it('is where a course goes on, until the chapter is done', () => {
  const story = new Story();
  story.outline(chaptersTo(10));
  story.visit(1, { passage: 'What it says' });
  expect(story.fold().row.next?.url).toBe('https://example.test/c1#:~:text=What%20it%20says');
  story.done(1);
  expect(story.fold().row.next?.url).toBe('https://example.test/c2');
});
