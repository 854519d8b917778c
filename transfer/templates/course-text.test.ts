import { parse as parseHtml, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { CourseHistory } from '../course-file';
import { exportSettings, goldenCourses, NOW } from '../courses.fixture';
import { courseWriter, libraryMarkdown, TEMPLATES } from './course-text';
import { MARKUPS, readTemplate, TemplateError } from './template-engine';

const [course, plain] = goldenCourses() as [CourseHistory, CourseHistory];
const names = Object.keys(TEMPLATES) as (keyof typeof TEMPLATES)[];

it.each(['logseq', 'org', 'html'] as const)('%s is as it was', async (name) => {
  const { extension } = TEMPLATES[name];
  const text = courseWriter(TEMPLATES[name], exportSettings())(course);
  await expect(text).toMatchFileSnapshot(`../golden/course-1-${name}${extension}`);
});

describe('days', () => {
  const seven = Date.parse('2026-03-05T07:00+08:00');
  const early = { ...course, row: { ...course.row, startedAt: seven, finishedAt: seven } };

  it.each([
    ['Asia/Shanghai', '2026-03-05'],
    ['Asia/Kathmandu', '2026-03-05'],
    ['America/Los_Angeles', '2026-03-04'],
  ])('are those of %s, which is named', (zone, day) => {
    for (const name of names) {
      const text = courseWriter(TEMPLATES[name], exportSettings({ zone }))(early);
      expect(text, name).toContain(day);
      expect(text, name).toContain(zone);
      expect(text, name).not.toContain(day === '2026-03-05' ? '2026-03-04' : '2026-03-05');
    }
    const front = courseWriter(TEMPLATES.markdown, exportSettings({ zone }))(early).split(/^---$/m)[1] ?? '';
    for (const version of ['1.1', '1.2'] as const) {
      const { created, timezone } = parseYaml(front, { version }) as {
        created: Date | string;
        timezone: string;
      };
      // YAML 1.1 has days of its own.
      expect(created instanceof Date ? created.toISOString().slice(0, 10) : created).toBe(day);
      expect(timezone).toBe(zone);
    }
  });

  it('of the export stand in no file', () => {
    for (const name of names)
      for (const file of [course, plain]) {
        const write = (now: number) => courseWriter(TEMPLATES[name], exportSettings({ now }))(file);
        expect(write(NOW + 86_400_000)).toBe(write(NOW));
      }
    const all = (now: number) => libraryMarkdown([course, plain], exportSettings({ now }));
    expect(all(NOW + 86_400_000)).toBe(all(NOW));
  });
});

it('a renamed course keeps the id by which its file is known', () => {
  const write = courseWriter(TEMPLATES.markdown, exportSettings());
  const idIn = (text: string) => /^id: (.*)$/m.exec(text)?.[1];
  const renamed = { ...course, row: { ...course.row, title: 'Another title' } };
  expect(idIn(write(renamed))).toBe('"geekbang:100"');
  expect(idIn(write(course))).toBe('"geekbang:100"');
});

it('a note in a recording leads back to its second in every file', () => {
  const chapters = course.chapters.map((chapter) => ({
    ...chapter,
    url: 'https://www.youtube.com/watch?v=abc&list=x',
  }));
  const notes = course.notes.flatMap((note) => (note.kind === 'note' ? [{ ...note, second: 754 }] : []));
  for (const name of names) {
    const text = courseWriter(TEMPLATES[name], exportSettings())({ ...course, chapters, notes });
    expect(text, name).toMatch(/12(?::|\\colon\{\})34/);
    expect(text.replaceAll('&amp;', '&'), name).toContain('https://www.youtube.com/watch?v=abc&list=x&t=754');
  }
});

it('tags of notes stand with the note, and with the course', () => {
  const text = courseWriter(TEMPLATES.markdown, exportSettings())(course);
  const front = parseYaml(text.split(/^---$/m)[1] ?? '') as { tags: string[] };
  expect(front.tags).toEqual(['course', '性能', 'two-words']);
  expect(text).toMatch(/^#性能 #two-words$/m);
});

it('the page in HTML stands by itself: a language, a title, one heading above all, and nothing that runs or is fetched', () => {
  const text = courseWriter(TEMPLATES.html, exportSettings({ language: 'zh-CN' }))(course);
  const elements: Tree.Element[] = [];
  const look = (node: Tree.ParentNode) => {
    for (const child of node.childNodes)
      if ('tagName' in child) {
        elements.push(child);
        look(child);
      }
  };
  look(parseHtml(text));
  const tags = elements.map(({ tagName }) => tagName);
  expect(tags.filter((tag) => ['script', 'link', 'img', 'iframe', 'object', 'form'].includes(tag))).toEqual(
    [],
  );
  for (const tag of ['html', 'title', 'main', 'h1', 'style'])
    expect(
      tags.filter((each) => each === tag),
      tag,
    ).toHaveLength(1);
  expect(elements[0]?.attrs).toEqual([{ name: 'lang', value: 'zh-CN' }]);
  const attributes = elements.flatMap(({ attrs }) => attrs);
  expect(attributes.filter(({ name }) => /^on|src/.test(name))).toEqual([]);
  const links = attributes.filter(({ name }) => name === 'href').map(({ value }) => value);
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) expect(link).toMatch(/^https:/);
});

describe('a template of one’s own', () => {
  const made = (text: string) => courseWriter({ text, markup: 'markdown' }, exportSettings(), 2_000)(course);

  it('chooses and names the fields of the front matter', () => {
    const text = made(
      '---\n"标题": {{ course.title | yaml }}\nkurs: {{ course.id | yaml }}\n---\n{% for c in chapters %}{{ c.number }} {% endfor %}',
    );
    expect(parseYaml(text.split(/^---$/m)[1] ?? '')).toEqual({
      标题: course.row.title,
      kurs: 'geekbang:100',
    });
    expect(text).toContain('\n1 2 3 4 5 6');
  });

  it('escapes what it writes, unless it says otherwise', () => {
    const text = made(
      '{{ chapters[1].title }} / {{ chapters[1].title | raw }} / {{ chapters[1].title | upcase }}',
    );
    expect(text).toBe(
      '\\| \\[x\\](javascript:alert(1)) \\<b\\> / | [x](javascript:alert(1)) <b> / \\| \\[X\\](JAVASCRIPT:ALERT(1)) \\<B\\>\n',
    );
  });

  it.each([
    ['a\n  {{ course.titel }}', 2, 6, /titel/],
    ['{{ course.title | uppercase }}', 1, 1, /uppercase/],
    ['a\nb {% if course.title %} c', 2, 3, /if.*not closed/],
    ['{% nothing %}', 1, 1, /nothing/],
    ['{% include "/etc/passwd" %}', 1, 1, /passwd/],
    ['{% render "../secret" %}', 1, 1, /secret/],
    ['{{ course.constructor.name }}', 1, 4, /constructor/],
    ['{% for i in (1..900000000) %}x{% endfor %}', 1, 1, /memory/],
    [
      '{% for i in (1..9999) %}{% for j in (1..9999) %}{% for k in (1..9999) %}{% assign a = k %}{% endfor %}{% endfor %}{% endfor %}',
      1,
      0,
      /memory|time|limit/,
    ],
    ['x'.repeat(100_001), 1, 1, /too long/],
  ])('is told where %j is wrong', (text, line, column, words) => {
    try {
      made(text);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(TemplateError);
      const wrong = error as TemplateError;
      expect(wrong.message).toMatch(words);
      expect(wrong.line).toBe(line);
      if (column > 0) expect(wrong.column).toBe(column);
    }
  });

  it('finds every name and filter of ours in each language', () => {
    for (const markup of MARKUPS) {
      const filters = [
        'link: "https://a.test/"',
        'address',
        'quote',
        'own',
        'tag',
        'yaml',
        'line',
        'indent: "  "',
      ];
      for (const filter of filters)
        expect(readTemplate(`{{ a | ${filter} }}`, markup)({ a: 'https://b.test/x' })).toContain('b');
    }
  });
});
