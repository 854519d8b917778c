import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import * as xapiFactory from 'xapi-validation/dist/factory';
import { parse as parseYaml } from 'yaml';
import { ankiText } from './anki';
import { chooseCourses } from './choose-courses';
import { courseZip } from './course-zip';
import { exportSettings, goldenCourses, NOW } from './courses.fixture';
import { chaptersCsv, coursesCsv, notesCsv } from './csv';
import { libraryJson } from './library-json';
import { notionCsv } from './notion';
import { readwiseCsv } from './readwise';
import { courseWriter, TEMPLATES } from './templates/course-text';
import type { Statement } from './xapi/statement';
import { actorOf } from './xapi/statements';
import { xapiJson } from './xapi/xapi-json';

const settings = { dropAfterDays: 30 };
const how = exportSettings();
const courses = goldenCourses();

const csvs = {
  'courses.csv': coursesCsv(courses, how),
  'chapters.csv': chaptersCsv(courses, how),
  'notes.csv': notesCsv(courses, how),
};
const readwise = readwiseCsv(courses);
const anki = ankiText(courses, how.words);

const folder = mkdtempSync(join(tmpdir(), 'epilogue-formats-'));
afterAll(() => rmSync(folder, { recursive: true }));

function found(program: string, ...args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    process.stdout.write(`${program} is not here: what it would read is not read\n`);
    return false;
  }
}
const python = found('python3', '--version');
const unzip = found('unzip', '-v');

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

describe('tables', () => {
  it.each(Object.entries(csvs))('%s is as it was', async (name, text) => {
    await expect(text).toMatchFileSnapshot(`golden/${name}`);
  });

  const all = { ...csvs, 'readwise.csv': readwise };
  it.each(Object.entries(all))('%s is read by papaparse, and no cell is a formula', (name, text) => {
    const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(new Set(data.map((row) => row.length)).size).toBe(1);
    if (name !== 'readwise.csv') {
      expect(text.startsWith('\ufeff')).toBe(true);
      expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }
  });

  it.runIf(python).each(Object.entries(all))('%s is read alike by Python', (name, text) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    const script =
      'import csv, json, sys; print(json.dumps(list(csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline="")))))';
    const read = JSON.parse(execFileSync('python3', ['-c', script, file], { encoding: 'utf8' }));
    expect(read).toEqual(Papa.parse(text.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data);
  });
});

it('JSON and the table for Notion are as they were', async () => {
  await expect(libraryJson(courses.slice(0, 1), how)).toMatchFileSnapshot('golden/library.txt');
  await expect(notionCsv(courses, how)).toMatchFileSnapshot('golden/notion.csv');
});

describe('Readwise', () => {
  it('is as it was, with the header that is asked for', async () => {
    await expect(readwise).toMatchFileSnapshot('golden/readwise.csv');
    expect(readwise.split('\r\n')[0]).toBe('Highlight,Title,Author,URL,Note,Location,Date');
    const { data } = Papa.parse<Record<string, string>>(readwise, { header: true, skipEmptyLines: true });
    for (const row of data) {
      expect(row.Highlight).not.toBe('');
      expect(row.Date).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    }
    expect(data).toHaveLength(4);
  });
});

describe('Anki', () => {
  it('is as it was', async () => {
    await expect(anki).toMatchFileSnapshot('golden/anki.txt');
  });

  it('has the headers of its manual first, then four fields a line, and no GUID twice', () => {
    const lines = anki.trimEnd().split('\n');
    const headers = lines.filter((line) => line.startsWith('#'));
    expect(lines.slice(0, headers.length)).toEqual(headers);
    expect(Object.fromEntries(headers.map((line) => line.slice(1).split(/:(.*)/s)))).toEqual({
      separator: 'Tab',
      html: 'true',
      notetype: 'Basic',
      deck: 'Epilogue',
      columns: 'GUID\tFront\tBack\tTags',
      'guid column': '1',
      'tags column': '4',
    });
    const cards = Papa.parse<string[]>(lines.slice(headers.length).join('\n'), { delimiter: '\t' });
    expect(cards.errors).toEqual([]);
    expect(cards.data.map((card) => card.length)).toEqual([4, 4, 4]);
    expect(cards.data.map(([guid]) => guid)).toEqual(['n1', 'n3', 'n4']);
    for (const [, front = '', back = '', tags = ''] of cards.data) {
      expect(`${front}${back}`.replace(/<br>/g, '')).not.toMatch(/[<>\n\t]/);
      expect(tags.split(' ')).toContain('epilogue');
    }
  });
});

describe('Markdown', () => {
  const write = courseWriter(TEMPLATES.markdown, how);
  const texts = courses.map(write);

  it('is as it was', async () => {
    for (const [i, text] of texts.slice(0, 2).entries()) {
      await expect(text).toMatchFileSnapshot(`golden/course-${i + 1}.md`);
    }
  });

  it('has front matter that a YAML library reads', () => {
    const [first, second] = texts.map((text) => parseYaml(text.split(/^---$/m)[1] ?? ''));
    expect(first).toEqual({
      id: 'geekbang:100',
      title: '../../=HYPERLINK("http://x"), 性能 "优化" | CON',
      created: '2026-01-06',
      description: "=cmd|' /C calc'!A1",
      tags: ['course', '性能', 'two-words'],
      platform: 'geekbang',
      status: 'finished',
      pass: 2,
      progress: 20,
      started: '2026-01-06',
      finished: '2026-01-11',
      last_read: '2026-02-05',
      timezone: 'UTC',
    });
    expect(second).toMatchObject({ title: 'Rust from the start', status: 'dropped', pass: 1, progress: 0 });
  });

  it.runIf(found('python3', '-c', 'import yaml'))(
    'has front matter that PyYAML reads alike, by YAML 1.1',
    () => {
      const fronts = texts.map((text) => text.split(/^---$/m)[1] ?? '');
      const script =
        'import sys, json, yaml; print(json.dumps([yaml.safe_load(t) for t in json.load(sys.stdin)], default=str))';
      const read = execFileSync('python3', ['-c', script], {
        encoding: 'utf8',
        input: JSON.stringify(fronts),
      });
      expect(JSON.parse(read)).toEqual(fronts.map((front) => parseYaml(front)));
    },
  );

  it.runIf(unzip)(
    'goes into a zip that the system unpacks, each course under a name of its own',
    async () => {
      const file = join(folder, 'courses.zip');
      const pieces: Uint8Array[] = [];
      const counted: number[] = [];
      const progress = (n: number) => counted.push(n);
      for await (const piece of courseZip(courses, { write, extension: '.md', progress })) pieces.push(piece);
      writeFileSync(file, Buffer.concat(pieces));
      expect(execFileSync('unzip', ['-tq', file], { encoding: 'utf8' })).toContain('No errors');
      // Without a locale it takes the names for bytes.
      const env = { ...process.env, LC_ALL: 'C.UTF-8' };
      execFileSync('unzip', ['-q', file, '-d', join(folder, 'out')], { env });
      const names = readdirSync(join(folder, 'out')).sort();
      expect(names).toEqual([
        '=HYPERLINK( http x ), 性能 优化 CON.md',
        'RUST FROM THE START 2.md',
        'Rust from the start.md',
      ]);
      expect(names.map((name) => readFileSync(join(folder, 'out', name), 'utf8')).sort()).toEqual(
        [...texts].sort(),
      );
      expect(counted).toEqual([1, 2, 3]);
    },
  );

  it('is given up when asked', async () => {
    const stop = new AbortController();
    const progress = () => stop.abort(new Error('stopped'));
    const zip = courseZip(courses, { write, extension: '.md', signal: stop.signal, progress });
    const all = async () => {
      for await (const piece of zip) expect(piece.length).toBeGreaterThan(0);
    };
    await expect(all()).rejects.toThrow('stopped');
  });
});

describe('xAPI', async () => {
  const actor = await actorOf('here');
  const text = await joined(xapiJson(courses, { actor, now: NOW }));
  const statements: Statement[] = JSON.parse(text);
  const verbs = statements.map(({ verb }) => verb.id.split('/').at(-1));

  it('is as it was', async () => {
    await expect(text).toMatchFileSnapshot('golden/xapi.txt');
  });

  it('is valid to the validator that a learning record store uses', () => {
    for (const statement of statements) expect(xapiFactory.statement(statement, ['statement'])).toEqual([]);
    const broken = { ...statements[0], verb: { id: 'no iri' } };
    expect(xapiFactory.statement(broken, ['statement'])).not.toEqual([]);
  });

  it('has each id once, and the same ids another day', async () => {
    const ids = statements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const later: Statement[] = JSON.parse(await joined(xapiJson(courses, { actor, now: NOW + 1e9 })));
    expect(later.map(({ id }) => id)).toEqual(ids);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('says what happened, voids what was taken back, and says again what was done again', () => {
    const count = (verb: string) => verbs.filter((each) => each === verb).length;
    expect(Object.fromEntries([...new Set(verbs)].map((verb) => [verb, count(verb ?? '')]))).toEqual({
      registered: 4,
      experienced: 9,
      completed: 9,
      voided: 2,
      skipped: 1,
      paused: 1,
      exited: 1,
      commented: 4,
      progressed: 2,
    });
    const voided = statements.flatMap(({ object }) =>
      object.objectType === 'StatementRef' ? object.id : [],
    );
    const sent = statements.map(({ id }) => id);
    for (const id of voided) expect(sent).toContain(id);
  });

  it('has one registration a pass, and progress on nothing that is completed', () => {
    const own = statements.slice(0, verbs.lastIndexOf('commented'));
    expect(new Set(own.flatMap(({ context }) => context?.registration ?? [])).size).toBe(2);
    for (const { verb, result } of statements) {
      if (verb.id.endsWith('completed')) expect(result).toEqual({ completion: true });
    }
  });

  it('is an empty array of nothing', async () => {
    expect(JSON.parse(await joined(xapiJson([], { actor, now: NOW })))).toEqual([]);
  });
});

describe('choosing', () => {
  const keys = (choice: Parameters<typeof chooseCourses>[1]) =>
    chooseCourses(courses, choice, NOW, settings).map(({ row }) => row.key);

  it.each([
    ['all', {}, ['geekbang:100', 'book:example.test/rust', 'b:2']],
    ['one course', { courses: ['b:2'] }, ['b:2']],
    ['a shelf', { status: ['finished' as const] }, ['geekbang:100']],
    [
      'two shelves',
      { status: ['dropped' as const, 'finished' as const] },
      ['geekbang:100', 'book:example.test/rust', 'b:2'],
    ],
    ['a site', { sites: ['geekbang'] }, ['geekbang:100']],
    ['since a day', { since: Date.UTC(2026, 0, 20) }, ['geekbang:100']],
    ['since tomorrow', { since: NOW }, []],
    [
      'a site and a shelf',
      { sites: ['book'], status: ['dropped' as const] },
      ['book:example.test/rust', 'b:2'],
    ],
  ])('takes %s', (_, choice, expected) => {
    expect(keys(choice)).toEqual(expected);
  });
});
