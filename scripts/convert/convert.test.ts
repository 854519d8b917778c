import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY, signed, textOf, unsigned } from '@/transfer/backup/backup.fixture';
import { goldenStory } from '@/transfer/courses.fixture';
import { convert } from './convert';
import { FORMATS } from './formats';

const folder = mkdtempSync(join(tmpdir(), 'epilogue-convert-'));
afterAll(() => rmSync(folder, { recursive: true }));
const backup = join(folder, 'backup.json');
let out: string;
let said: string[];

beforeAll(async () => {
  // The texts name their language on the page, as scripts/convert.mjs knows.
  vi.stubGlobal('document', { documentElement: {} });
  const { visits, marks, outlines, notes } = goldenStory();
  writeFileSync(backup, await textOf({ ...EMPTY, visits, marks, outlines, notes }));
});
let runs = 0;
beforeEach(() => {
  runs += 1;
  out = join(folder, `out-${runs}`);
  said = [];
});

async function run(...args: string[]): Promise<number> {
  const note = (line: string) => said.push(line);
  return await convert(args, { say: note, complain: note });
}
const made = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ name }) => name)
    .sort();

describe('converting', () => {
  it.each(FORMATS.map(({ id }) => id))(
    'makes %s, the same again, and replaces nothing unasked',
    async (to) => {
      expect(await run(backup, '--to', to, '--out', out, '--zone', 'Asia/Shanghai')).toBe(0);
      const names = made(out);
      expect(names.length).toBeGreaterThan(0);
      expect(said.sort()).toEqual(names.map((name) => join(out, name)).sort());
      const before = names.map((name) => readFileSync(join(out, name), 'utf8'));
      expect(await run(backup, '--to', to, '--out', out)).toBe(1);
      expect(said.at(-1)).toMatch(/is there already; nothing was written/);
      expect(await run(backup, '--to', to, '--out', out, '--zone', 'Asia/Shanghai', '--force')).toBe(0);
      expect(names.map((name) => readFileSync(join(out, name), 'utf8'))).toEqual(before);
    },
  );

  it('makes all of them, each set of files in a folder of its own', async () => {
    expect(await run(backup, '--to', 'all', '--out', out)).toBe(0);
    const tops = readdirSync(out).sort();
    expect(tops).toEqual([
      'anki.txt',
      'calendar.ics',
      'chapters.csv',
      'courses.csv',
      'html',
      'library.json',
      'library.md',
      'logseq',
      'notes.csv',
      'notion.csv',
      'obsidian',
      'org',
      'readwise.csv',
      'xapi.json',
    ]);
  });

  it('speaks the language and tells days in the zone that were asked for', async () => {
    await run(backup, '--to', 'markdown', '--out', out, '--lang', 'zh-CN');
    expect(readFileSync(join(out, 'library.md'), 'utf8')).toContain('## 目录');
    const days = async (zone: string) => {
      await run(backup, '--to', 'notion', '--out', join(out, zone), '--zone', zone);
      return /2026-01-\d\d/.exec(readFileSync(join(out, zone, 'notion.csv'), 'utf8'))?.[0];
    };
    // The first visit was at noon in Greenwich.
    expect([await days('Pacific/Kiritimati'), await days('America/Los_Angeles')]).toEqual([
      '2026-01-07',
      '2026-01-06',
    ]);
  });

  it('takes a template of one’s own, and tells where it is wrong', async () => {
    const template = join(folder, 'own.liquid');
    writeFileSync(template, '{{ course.id | line }}: {{ course.title }}\n');
    expect(await run(backup, '--to', 'obsidian', '--out', out, '--template', template)).toBe(0);
    expect(readFileSync(join(out, made(out)[0] ?? ''), 'utf8')).toMatch(/^geekbang:100: /);
    expect(await run(backup, '--to', 'markdown', '--out', out, '--template', template)).toBe(0);
    expect(readFileSync(join(out, 'library.md'), 'utf8')).toMatch(/^geekbang:100: /);
    writeFileSync(template, 'a\n{{ course.titel }}\n');
    expect(await run(backup, '--to', 'obsidian', '--out', join(out, '2'), '--template', template)).toBe(1);
    expect(said.at(-1)).toMatch(/own\.liquid, line 2, column \d+: .*titel/);
    expect(await run(backup, '--to', 'anki', '--out', out, '--template', template)).toBe(2);
  });

  it('leaves out and names records that cannot be read', async () => {
    const bad = join(folder, 'bad.json');
    const text = readFileSync(backup, 'utf8').replace('"kind":"takeaway"', '"kind":7');
    writeFileSync(bad, await signed(unsigned(text)));
    expect(await run(bad, '--to', 'json', '--out', out)).toBe(0);
    expect(said[0]).toMatch(/^Left out, because it cannot be read: line \d+, notes: /);
    expect(await run(bad, '--to', 'check')).toBe(1);
    expect(said.join('\n')).toMatch(
      /is not whole: 1 record cannot be read[\s\S]*Cannot be read: line \d+, notes: /,
    );
  });

  it.each([
    ['nothing there', 'nowhere.json', null, /is not there/],
    ['another file', 'other.json', '{"a":1}', /is no backup of Epilogue/],
    ['an empty file', 'empty.json', '', /is no backup of Epilogue/],
  ])('says in a sentence, with code 1, that there is %s', async (_, name, text, words) => {
    if (text !== null) writeFileSync(join(folder, name), text);
    expect(await run(join(folder, name), '--to', 'csv', '--out', out)).toBe(1);
    expect(said.at(-1)).toMatch(words);
    expect(await run(join(folder, name), '--to', 'check')).toBe(1);
  });

  it.each([
    [[], /Which backup/],
    [['b.json'], /Into which format/],
    [['b.json', '--to', 'pdf', '--out', 'x'], /pdf is no format/],
    [['b.json', '--to', 'csv'], /Into which folder/],
    [['b.json', '--to', 'csv', '--out', 'x', '--zone', 'Mars'], /Mars is no time zone/],
    [['b.json', '--what'], /--what/],
  ])('asks for what is missing in %j, with code 2', async (args, words) => {
    expect(await run(...args)).toBe(2);
    expect(said.join()).toMatch(words);
  });

  it('never writes over the backup itself', async () => {
    const own = join(folder, 'own');
    await run(backup, '--to', 'json', '--out', own);
    writeFileSync(join(own, 'library.json'), readFileSync(backup));
    expect(await run(join(own, 'library.json'), '--to', 'json', '--out', own, '--force')).toBe(1);
    expect(readFileSync(join(own, 'library.json'))).toEqual(readFileSync(backup));
  });
});

describe('checking', () => {
  it('says that a backup is whole, and what is in it', async () => {
    expect(await run(backup, '--to', 'check', '--zone', 'Asia/Shanghai')).toBe(0);
    expect(said.join('\n')).toMatch(
      /^backup\.json is whole\.\nMade 2026-05-20T16:00:00\.000\+08:00 \(Asia\/Shanghai\)\.\n1 course on the shelves\n8 visits\n\d+ marks\n1 outline\n4 notes/,
    );
  });

  it('says of a damaged one what can be rescued', async () => {
    const damaged = join(folder, 'damaged.json');
    writeFileSync(damaged, readFileSync(backup, 'utf8').replace('"engaged":120', '"engaged":999'));
    expect(await run(damaged, '--to', 'check')).toBe(1);
    expect(said.join('\n')).toMatch(/was changed after it was made[\s\S]*can rescue from it:[\s\S]*8 visits/);
  });
});
