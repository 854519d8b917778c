import { describe, expect, it } from 'vitest';
import { languagesOf } from './languages';
import { lexiconsOf } from './lexicon';
import { type Around, readTitle } from './read-title';
import { wordsOf } from './words.fixture';

const read = (title: string, around?: Around) =>
  readTitle(title, lexiconsOf(wordsOf(languagesOf(title).tags)), around);
const labelOf = (title: string, around?: Around) => {
  const { label } = read(title, around);
  return label && `${label.kind} ${label.standing}`;
};

describe('a label', () => {
  it.each([
    ['Epilogue', 'epilogue alone'],
    ['Conclusion', 'conclusion alone'],
    ['Our final conclusion', 'conclusion alone'],
    ['Conclusion: boilers and their friends', 'conclusion first'],
    ['Boilers - Conclusion', 'conclusion later'],
    ['What’s next?', 'next alone'],
    ['Thanks!', 'thanks alone'],
    ['The End', 'end alone'],
    ['Conclusion of the course', 'course alone'],
    ['Congratulations! You have finished the course', 'course alone'],
    ['结束语 | 慢慢来', 'epilogue first'],
    ['第 48 讲 结束语', 'epilogue alone'],
    ['课程总结', 'course alone'],
    ['Co dalej?', 'next alone'],
    ['Що далі?', 'next alone'],
    ['Nawoord', 'epilogue alone'],
  ])('%s: %s', (title, label) => expect(labelOf(title)).toBe(label));

  it.each([
    'Unit 2 Conclusion',
    'Conclusion of chapter 3',
    'Review of program memory',
    'Manual review',
    'End-to-end tests',
    'How to write a conclusion',
    'Thanks to caching, it is fast',
    '总结：模块规范怎么选（上）',
  ])('is not what %s has', (title) => expect(labelOf(title)).toBeNull());
});

describe('numbers in front', () => {
  it.each([
    ['Pots in thirty days: Day 30 - Conclusion', 'conclusion later', true],
    ['13장  마무리', 'conclusion alone', true],
    ['16. Conclusion', 'conclusion alone', true],
    ['15.5 Conclusion', 'conclusion alone', false],
    ['Conclusion', 'conclusion alone', false],
  ])('%s', (title, label, numbered) => {
    expect(labelOf(title)).toBe(label);
    expect(read(title).label?.numbered).toBe(numbered);
  });

  it('are the chapter’s own where the outline counts its chapters so', () => {
    expect(labelOf('Day 30 Conclusion')).toBeNull();
    expect(labelOf('Day 30 Conclusion', { ownNumber: true })).toBe('conclusion alone');
  });
});

describe('a title that says nothing', () => {
  it.each([
    '60',
    '第60讲',
    'Chapter 12',
    'page 60',
    '2021-03-04',
    '2021年3月4日',
    'index.html',
    '12.md',
    'Урок 7',
    '· · ·',
  ])('%s', (title) => expect(read(title)).toMatchObject({ mute: true, label: null }));
  it('may be the name of the course or of the site', () => {
    expect(read('Boilers 🔥', { course: 'boilers' }).mute).toBe(true);
    expect(read('Kiln School', { site: 'kiln school' }).mute).toBe(true);
  });
  it.each(['结束语', 'Readme first', 'The 12 valves', '3D', 'Conclusion'])('is not %s', (title) =>
    expect(read(title).mute).toBe(false),
  );
});
