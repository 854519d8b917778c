import fc from 'fast-check';
import { expect, it } from 'vitest';
import { courseText, type WrittenFile } from './folder-file';
import { type CourseToWrite, planFolder } from './plan-folder';

const seed = Number(process.env.EPILOGUE_SEED ?? Date.now() % 2 ** 31);

/** What the person, another device or this browser does next. `at` picks a course or a file. */
type Step =
  | { do: 'run' | 'learn' | 'delete' | 'rename' | 'copy' | 'ask' | 'other-device'; at: number }
  | { do: 'write-below' | 'write-above' | 'property' | 'inside' | 'own-file'; at: number; text: string }
  | { do: 'damage'; at: number; line: number };

const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '---',
    '---\nid: "b"\n---\n',
    'a: b',
    '\r\n',
    '# Title\n',
    '%% x %%',
    '<!-- x -->',
    '\uFEFF',
  ),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('run', 'learn'), at: fc.nat(9) }) },
  fc.record({ do: fc.constantFrom('delete', 'rename', 'copy', 'ask', 'other-device'), at: fc.nat(9) }),
  fc.record({
    do: fc.constantFrom('write-below', 'write-above', 'property', 'inside', 'own-file'),
    at: fc.nat(9),
    text: words,
  }),
  fc.record({ do: fc.constant('damage'), at: fc.nat(9), line: fc.nat(20) }),
);

const BEGIN = /<!-- epilogue:begin \S+ -->/;
const END = '<!-- epilogue:end -->';

/** A folder that several browsers share, and the courses as this one knows them. */
class World {
  files = new Map<string, string>();
  written: WrittenFile[] = [];
  /** How much was learnt of each course. */
  known = [1, 1, 1];
  deleted = new Set<string>();
  made = 0;

  courses(): CourseToWrite[] {
    return this.known.map((amount, i) => ({
      key: `site:${i}`,
      keys: [`site:${i}`],
      title: 'One title',
      ...courseText(
        `---\nid: "site:${i}"\nprogress: ${amount}\n---\n\n# Course ${i}\n\n${'x'.repeat(amount)}\n`,
      ),
    }));
  }

  run(asked: readonly string[] = []): void {
    const before = new Map(this.files);
    const there = {
      names: [...this.files.keys()],
      files: [...this.files].map(([name, text]) => ({ name, text })),
    };
    const work = { courses: this.courses(), written: this.written, there, asked: new Set(asked) };
    const { writes, known } = planFolder(work);
    for (const each of writes) {
      expect(each.before).toBe(before.get(each.name) ?? null);
      if (each.before) expect(outside(each.text)).toBe(outside(each.before));
      else if (!asked.includes(each.written.key)) expect(this.deleted).not.toContain(each.written.key);
      this.files.set(each.name, each.text);
    }
    expect([...this.files.keys()]).toEqual(expect.arrayContaining([...before.keys()]));
    const news = [...writes.map(({ written }) => written), ...known];
    this.written = [...this.written.filter(({ key }) => !news.some((each) => each.key === key)), ...news];
    for (const { key } of news) this.deleted.delete(key);
    expect(
      planFolder({ ...work, written: this.written, there: this.there(), asked: new Set() }).writes,
    ).toEqual([]);
  }

  newName(): string {
    this.made += 1;
    return `Other ${this.made}.md`;
  }

  there() {
    return { names: [...this.files.keys()], files: [...this.files].map(([name, text]) => ({ name, text })) };
  }

  take(next: Step): void {
    const names = [...this.files.keys()];
    const name = names[next.at % Math.max(1, names.length)];
    const key = `site:${next.at % 3}`;
    const edit = (how: (text: string) => string) => {
      if (name !== undefined) this.files.set(name, how(this.files.get(name) ?? ''));
    };
    if (next.do === 'run') this.run();
    else if (next.do === 'ask') this.run([key]);
    else if (next.do === 'learn') this.known[next.at % 3] = (this.known[next.at % 3] ?? 0) + 1;
    else if (next.do === 'other-device') {
      // Only who wrote a file can know that it was deleted.
      this.written = this.written.filter((each) => each.key !== key);
      this.deleted.delete(key);
    } else if (next.do === 'own-file') this.files.set(this.newName(), next.text);
    else if (next.do === 'write-below') edit((text) => `${text}${next.text}`);
    else if (next.do === 'write-above')
      edit((text) => text.replace(BEGIN, (begin) => `${next.text}\n${begin}`));
    else if (next.do === 'property')
      edit((text) => text.replace('---\n', `---\nmine: ${JSON.stringify(next.text)}\n`));
    else if (next.do === 'inside') edit((text) => text.replace(END, `${next.text}\n${END}`));
    else if (next.do === 'damage') edit((text) => text.split('\n').toSpliced(next.line, 1).join('\n'));
    else if (name !== undefined) {
      const text = this.files.get(name) ?? '';
      if (next.do !== 'copy') this.files.delete(name);
      if (next.do !== 'delete') this.files.set(this.newName(), text);
      else for (const each of this.written) if (each.name === name) this.deleted.add(each.key);
    }
  }
}

/** A file without what Epilogue may change in it: its part, and the properties that the template makes. */
function outside(text: string): string {
  const begin = BEGIN.exec(text)?.index ?? text.length;
  const end = text.indexOf(END);
  const head = text.slice(0, begin).replace(/^(progress: \d+|id: "site:\d")\r?\n/gm, '');
  return head + text.slice(end + END.length);
}

it(`of any history leaves what the person wrote, deletes nothing, and brings nothing back (seed ${seed})`, () => {
  const property = fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
    const world = new World();
    world.run();
    for (const next of steps) world.take(next);
    world.run();
  });
  fc.assert(property, { seed, numRuns: 400 });
});

it(`writes what is new wherever nothing stands in the way (seed ${seed})`, () => {
  const quiet = step.filter((each) =>
    ['run', 'learn', 'rename', 'write-below', 'property'].includes(each.do),
  );
  const property = fc.property(fc.array(quiet, { maxLength: 30 }), (steps) => {
    const world = new World();
    world.run();
    for (const next of steps) world.take(next);
    world.run();
    const texts = [...world.files.values()];
    for (const { key, body } of world.courses()) {
      const own = texts.filter((text) => text.includes(`begin ${encodeURIComponent(key)} -->`));
      expect(own.map((text) => text.includes(`\n\n${body}\n\n${END}`))).toEqual([true]);
    }
  });
  fc.assert(property, { seed, numRuns: 200 });
});
