import { describe, expect, it } from 'vitest';
import { type CourseText, courseText, type WrittenFile } from './folder-file';
import { type CourseToWrite, type FolderPlan, planFolder } from './plan-folder';

const course = (id: string, body: string, more: Partial<CourseToWrite> = {}): CourseToWrite => ({
  key: id,
  keys: [id],
  title: `Course ${id}`,
  ...courseText(`---\nid: "${id}"\nprogress: ${body.length}\n---\n\n${body}\n`),
  ...more,
});

/** A folder with what this browser remembers of it. */
class Vault {
  readonly files = new Map<string, string>();
  written: WrittenFile[] = [];

  /** Plans and does it; `asked`: keys that the person asked for. */
  run(courses: readonly CourseToWrite[], asked: readonly string[] = []): FolderPlan {
    const files = [...this.files].map(([name, text]) => ({ name, text }));
    const there = { names: [...this.files.keys()], files };
    const plan = planFolder({ courses, written: this.written, there, asked: new Set(asked) });
    for (const { name, text } of plan.writes) this.files.set(name, text);
    const news = [...plan.writes.map(({ written }) => written), ...plan.known];
    this.written = [...this.written.filter(({ key }) => !news.some((each) => each.key === key)), ...news];
    return plan;
  }

  edit(name: string, how: (text: string) => string): void {
    this.files.set(name, how(this.files.get(name) ?? ''));
  }

  /** The same folder on another device, which remembers nothing of it. */
  elsewhere(): Vault {
    const other = new Vault();
    for (const [name, text] of this.files) other.files.set(name, text);
    return other;
  }
}

function vault(...courses: CourseToWrite[]): Vault {
  const made = new Vault();
  made.run(courses);
  return made;
}

const NAME = 'Course a.md';
const reasons = ({ left }: FolderPlan) => left.map(({ name, why }) => `${name}: ${why}`);

describe('a course', () => {
  it('gets a file of its own, with its front matter first and the rest between two markers', () => {
    expect(vault(course('a', '# A')).files.get(NAME)).toBe(
      '---\nid: "a"\nprogress: 3\n---\n\n<!-- epilogue:begin a -->\n\n# A\n\n<!-- epilogue:end -->\n',
    );
  });

  it('that has not changed is not written again', () => {
    const { writes, left } = vault(course('a', '# A')).run([course('a', '# A')]);
    expect([writes, left]).toEqual([[], []]);
  });

  it('that changed is written between the markers, and what stands around them stays', () => {
    const made = vault(course('a', '# A'));
    made.edit(NAME, (text) => `${text.replace('id:', 'mine: yes\nid:')}\nMy words\r\n`);
    made.edit(NAME, (text) => text.replace('<!-- epilogue:begin', 'Above\n<!-- epilogue:begin'));
    made.run([course('a', '# Again')]);
    expect(made.files.get(NAME)).toBe(
      '---\nmine: yes\nid: "a"\nprogress: 7\n---\n\nAbove\n<!-- epilogue:begin a -->\n\n# Again\n\n<!-- epilogue:end -->\n\nMy words\r\n',
    );
  });

  it('is known by its id, wherever it was renamed to and whatever it is called now', () => {
    const made = vault(course('a', '# A'));
    made.files.set('Mine.md', made.files.get(NAME) ?? '');
    made.files.delete(NAME);
    made.run([course('a', '# A')]);
    const { writes } = made.run([course('a', '# Again', { title: 'New title' })]);
    expect(writes.map(({ name }) => name)).toEqual(['Mine.md']);
  });

  it('keeps its file when it is joined with another', () => {
    const made = vault(course('b', '# B'));
    const { writes } = made.run([course('a', '# Both', { keys: ['a', 'b'] })]);
    expect(writes.map(({ name }) => name)).toEqual(['Course b.md']);
    expect(made.files.get('Course b.md')).toMatch(/^---\nid: "a"\n.*<!-- epilogue:begin a -->/s);
    expect(made.run([course('a', '# Both', { keys: ['a', 'b'] })]).writes).toEqual([]);
  });

  it('takes no name that anything else has', () => {
    const made = new Vault();
    made.files.set('COURSE A.md', 'My own');
    made.run([course('a', '# A')]);
    expect([...made.files.keys()]).toEqual(['COURSE A.md', 'Course a 2.md']);
    expect(made.files.get('COURSE A.md')).toBe('My own');
  });

  it('fills the empty file that a write left which was cut off', () => {
    const made = new Vault();
    made.files.set(NAME, '');
    expect(made.run([course('a', '# A')]).writes).toMatchObject([{ name: NAME, before: '' }]);
  });

  it('whose words look like markers, or like front matter, stays one file', () => {
    const words = '---\nid: "b"\n---\n<!-- epilogue:end -->\n<!-- epilogue:begin b -->';
    const hostile = course('a', words, courseText(`---\nid: "a"\nt: "<!-- epilogue:end -->"\n---\n${words}`));
    const made = vault(hostile);
    expect(made.run([{ ...hostile, body: 'Less' }]).writes).toHaveLength(1);
    expect(made.files.get(NAME)).toMatch(/begin a -->\n\nLess\n\n<!-- epilogue:end -->\n$/);
  });

  it('is written into a file with the line ends of Windows as that has them', () => {
    const made = vault(course('a', '# A\n\nText'));
    made.edit(NAME, (text) => text.replaceAll('\n', '\r\n'));
    expect(reasons(made.run([course('a', '# A\n\nMore')]))).toEqual([]);
    expect(made.files.get(NAME)).not.toMatch(/(?<!\r)\n/);
    expect(made.files.get(NAME)).toContain('# A\r\n\r\nMore\r\n');
  });
});

describe('a file that is left alone and named', () => {
  it('was deleted or moved, until the person asks for it', () => {
    const made = vault(course('a', '# A'));
    made.files.delete(NAME);
    expect(reasons(made.run([course('a', '# Again')]))).toEqual([`${NAME}: missing`]);
    expect(made.files.size).toBe(0);
    made.run([course('a', '# Again')], ['a']);
    expect(made.files.get(NAME)).toContain('# Again');
  });

  it.each<[string, (text: string) => string]>([
    ['without markers', (text) => text.replace(/<!--.*?-->/g, '')],
    ['without its end', (text) => text.replace('<!-- epilogue:end -->', '')],
    ['without its beginning', (text) => text.replace(/<!-- epilogue:begin.*?-->/, '')],
    ['with two ends', (text) => `${text}<!-- epilogue:end -->\n`],
    [
      'with its markers the other way round',
      (text) => text.replace(/(<!-- e.*?-->)(.*)(<!-- e.*?-->)/s, '$3$2$1'),
    ],
    ['with a marker inside a line', (text) => text.replace('<!-- epilogue:end', '- <!-- epilogue:end')],
    ['with the markers of another course', (text) => text.replace('begin a', 'begin z')],
  ])('is %s', (_what, damage) => {
    const made = vault(course('a', '# A'));
    made.edit(NAME, damage);
    const before = made.files.get(NAME);
    for (const asked of [[], ['a']]) {
      expect(reasons(made.run([course('a', '# Again')], asked))).toEqual([`${NAME}: damaged`]);
    }
    expect(made.files.get(NAME)).toBe(before);
  });

  it('was changed between the markers, until the person asks for it', () => {
    const made = vault(course('a', '# A'));
    made.edit(NAME, (text) => text.replace('# A', '# A, and mine'));
    expect(reasons(made.run([course('a', '# A')]))).toEqual([]);
    expect(reasons(made.run([course('a', '# Again')]))).toEqual([`${NAME}: changed`]);
    expect(made.files.get(NAME)).toContain('# A, and mine');
    made.run([course('a', '# Again')], ['a']);
    expect(made.files.get(NAME)).toContain('# Again');
  });

  it('was written by another device that knows something else', () => {
    const here = vault(course('a', '# Here'));
    const there = here.elsewhere();
    expect(reasons(there.run([course('a', '# There')]))).toEqual([`${NAME}: changed`]);
    expect(there.files.get(NAME)).toContain('# Here');
    expect(reasons(there.run([course('a', '# Here')]))).toEqual([]);
    expect(there.run([course('a', '# Here, and on')]).writes).toHaveLength(1);
    there.run([course('a', '# There')], ['a']);
    expect(there.files.get(NAME)).toMatch(/progress: 7\n.*# There/s);
  });

  it('is a copy that a conflict left', () => {
    const made = vault(course('a', '# A'));
    const copy = 'Course a (conflicted copy).md';
    made.files.set(copy, (made.files.get(NAME) ?? '').replace('# A', '# Elsewhere'));
    const before = made.files.get(copy);
    expect(reasons(made.run([course('a', '# Again')]))).toEqual([`${copy}: copy`]);
    expect(made.files.get(NAME)).toContain('# Again');
    expect(made.files.get(copy)).toBe(before);
  });

  it('is one of several, none of which is known', () => {
    const made = vault(course('a', '# A'));
    for (const name of ['One.md', 'Two.md']) made.files.set(name, made.files.get(NAME) ?? '');
    made.files.delete(NAME);
    expect(reasons(made.run([course('a', '# Again')]))).toEqual(['One.md: copies', 'Two.md: copies']);
  });

  it('cannot be read', () => {
    const made = vault(course('a', '# A'));
    const there = { names: [NAME], files: [{ name: NAME, text: null }] };
    const work = { courses: [course('a', '# B')], written: made.written, there, asked: new Set(['a']) };
    expect(reasons(planFolder(work))).toEqual([`${NAME}: unreadable`]);
  });
});

it('of a template without front matter is known by its markers', () => {
  const bare = (body: string): CourseToWrite => ({
    ...course('a', body),
    ...(courseText(body) satisfies CourseText),
  });
  const made = vault(bare('# A'));
  made.edit(NAME, (text) => `---\nmine: 1\n---\n${text}`);
  made.run([bare('# B')]);
  expect(made.files.get(NAME)).toBe(
    '---\nmine: 1\n---\n<!-- epilogue:begin a -->\n\n# B\n\n<!-- epilogue:end -->\n',
  );
});
