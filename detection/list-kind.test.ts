import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isForLookingUp, type ListEntry } from './list-kind';

const titles = (...all: string[]): ListEntry[] => all.map((title) => ({ title }));
const below = (folder: string, ...all: string[]): ListEntry[] =>
  all.map((title) => ({
    title,
    url: `https://x.example${folder}${title.toLowerCase().replaceAll(' ', '-')}`,
  }));
const isIt = (list: ListEntry[], courseTitle?: string) =>
  isForLookingUp(list, list.at(-1) ?? { title: '' }, courseTitle);

describe('is for looking up', () => {
  it.each<[string, ListEntry[], string?]>([
    ['dated titles', titles('Bees, 2024-05-01', 'Wasps, 2024-04-11', 'Ants, 2024-03-02')],
    ['dated titles, oldest first', titles('March 3, 2023: bees', 'April 9, 2023: wasps', '5 May 2023: ants')],
    ['dates of Chinese', titles('2024年5月1日 蜜蜂', '2024年4月3日 蚂蚁', '2024年3月 黄蜂')],
    ['dated addresses', below('/2024/05/', 'Bees', 'Wasps', 'Ants')],
    ['a blog’s folder', below('/blog/', 'Bees', 'Wasps', 'Ants')],
    ['versions', titles('v2.1.0', 'v2.0.1', 'v2.0.0', 'v1.9.0')],
    ['versions with dates', titles('2.1.0 (2024-05-01)', '2.0.1 (2024-03-01)', '2.0.0 (2024-01-01)')],
    ['release notes', titles('Release 1.1', 'Release 1.2', 'Release 1.3')],
    ['newest first', titles('Episode 12: bees', 'Episode 11: ants', 'Episode 10: wasps', 'Episode 9: flies')],
    ['a course named changelog', titles('Bees', 'Ants'), 'Beekeeper changelog'],
    ['a course named reference', titles('Bees', 'Ants'), 'Beekeeper API Reference'],
    ['a course named reference, in Chinese', titles('蜜蜂', '蚂蚁'), '养蜂 API 参考'],
    ['names out of a program', titles('hive.open()', 'hive.close()', 'swarm', 'Queen#lay', '<Comb>')],
    ['addresses of an API', titles('GET /v1/hives', 'POST /v1/hives', 'DELETE /v1/hives/{id}')],
    ['an API’s folder', below('/docs/api/', 'Hives', 'Swarms', 'Queens')],
  ])('%s', (_what, list, courseTitle) => {
    expect(isIt(list, courseTitle)).toBe(true);
  });

  it.each<[string, ListEntry]>([
    ['a section', { title: 'Hives', section: 'API reference' }],
    ['a section, in Japanese', { title: '巣箱', section: 'APIリファレンス' }],
    ['a glossary', { title: 'Glossary' }],
    ['a glossary, in Chinese', { title: '术语表' }],
    ['a folder', { title: 'Hives', url: 'https://x.example/reference/hives.html' }],
  ])('an entry of a course, by %s', (_what, entry) => {
    const course = titles('Bees', 'Wasps', 'Ants', 'Flies', 'Gnats', 'Moths');
    expect(isForLookingUp([...course, entry], entry)).toBe(true);
    expect(isForLookingUp([...course, entry], { title: 'Bees' })).toBe(false);
    const long = Array.from({ length: 40 }, (_, n) => ({ title: `Bees of month ${n}` }));
    expect(isForLookingUp([...long, entry], entry)).toBe(false);
  });
});

describe('is a course', () => {
  it.each<[string, ListEntry[], string?]>([
    ['numbered', titles('1. Bees', '2. Wasps', '3. Ants', '4. Flies')],
    ['numbered anew in each part', titles('1 Bees', '2 Wasps', '3 Ants', '1 Flies', '2 Gnats', '3 Moths')],
    ['numbered like versions', titles('1.1', '1.2', '1.3', '2.1', '2.2')],
    ['numbered thrice', titles('1.1.1 Bees', '1.1.2 Wasps', '1.2.1 Ants')],
    [
      'lectures with dates',
      titles(
        'Lecture 1 (2024-01-08)',
        'Lecture 2 (2024-01-15)',
        'Lecture 3 (2024-01-22)',
        'Lecture 4 (2024-01-29)',
      ),
    ],
    ['about an API', titles('What an API is', 'Your first API', 'Documenting your API'), 'Build a REST API'],
    ['about a blog', titles('Views', 'Comments', 'Deploying the blog'), 'Django 搭建博客'],
    ['some names out of a program', titles('Bees', 'useState()', 'Wasps', 'Ants', 'useEffect()')],
    ['references at its end', titles('Bees', 'Wasps', 'References')],
  ])('%s', (_what, list, courseTitle) => {
    expect(isIt(list, courseTitle)).toBe(false);
  });

  const corpus = (name: string) => `../shared/corpus/${name}.jsonl`;
  it.skipIf(!existsSync(corpus('courses')))('every labelled course', () => {
    const lines = ['courses', 'courses2'].flatMap((name) =>
      readFileSync(corpus(name), 'utf8').trim().split('\n'),
    );
    const courses = lines.map(
      (line) => JSON.parse(line) as { id: string; course: string; chapters: ListEntry[] },
    );
    const wrong = courses.filter(({ course, chapters }) => {
      const list = chapters.map(({ title, section }) => ({ title, ...(section ? { section } : {}) }));
      return isForLookingUp(list, { title: 'One of its chapters' }, course);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(courses.length).toBeGreaterThan(200);
  });
});

it.each(['9', 'a ', '1.', '2024-', 'v1.', '(', 'api '])(
  'takes no longer for hostile titles of %j',
  (piece) => {
    const title = piece.repeat(10_000);
    const hostile = Array.from({ length: 1000 }, () => ({ title, section: title }));
    const began = performance.now();
    isForLookingUp(hostile, { title, section: title }, title);
    expect(performance.now() - began).toBeLessThan(1000);
  },
);
