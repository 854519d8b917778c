import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { which } from '@/scripts/lib/find-browser.mjs';
import { exportSettings, goldenCourses, NOW } from '../courses.fixture';
import { chaptersCsv, coursesCsv } from '../csv';
import { cellsOf } from './cells';
import { recognise } from './columns';
import { readTable } from './read-table';

const soffice = which('soffice');
const isFull = process.env.EPILOGUE_FULL === '1';
const folder = mkdtempSync(join(tmpdir(), 'epilogue-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Comma, double quotes, UTF-8, from the first line on, as its dialog offers them for our files. */
const FORM = '44,34,76,1';
/** Milliseconds that one opening and saving may take: on a busy machine it needs minutes to start. */
const LONGEST = 600_000;

/** Tables as LibreOffice saves them after it opened them: in one go, because it takes long to start. */
function saved(tables: readonly string[], language: string): Uint8Array[] {
  const paths = tables.map((csv, at) => {
    const path = join(folder, `${at}.csv`);
    writeFileSync(path, csv);
    return path;
  });
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const out = join(folder, 'saved');
  execFileSync(
    soffice ?? '',
    [
      ...[`-env:UserInstallation=${profile}`, '--headless', '--norestore'],
      `--infilter=Text - txt - csv (StarCalc):${FORM},,${language}`,
      ...['--convert-to', `csv:Text - txt - csv (StarCalc):${FORM}`, '--outdir', out, ...paths],
    ],
    { stdio: 'pipe', timeout: LONGEST },
  );
  return tables.map((_csv, at) => readFileSync(join(out, `${at}.csv`)));
}

/** What the import takes from every line of a table. */
function cellsIn(bytes: Uint8Array) {
  const table = readTable(bytes);
  const mapping = recognise(table.headers);
  return table.lines.map((line) => cellsOf(line, mapping, { now: NOW }));
}

// It takes half a minute to start on an idle machine, so it belongs to the full run, which installs it where it may.
describe.runIf(isFull)('LibreOffice (libreoffice-calc from Debian)', () => {
  /** Windows' numbers of English and of Chinese as it is written in China. */
  const LANGUAGES = { English: '1033', Chinese: '2052' };

  it.skipIf(!soffice).each(Object.entries(LANGUAGES))(
    'opens and saves our tables in %s, and they come in again the same',
    (_name, language) => {
      const tables = [coursesCsv, chaptersCsv].map((csv) => csv(goldenCourses(), exportSettings()));
      const before = tables.map((csv) => cellsIn(new TextEncoder().encode(csv)));
      expect(before.map(({ length }) => length)).toEqual([3, expect.any(Number)]);
      expect(saved(tables, language).map(cellsIn)).toEqual(before);
    },
    LONGEST,
  );
});

it('is what saves the tables of the full run', () => {
  expect(cellsIn(new TextEncoder().encode(coursesCsv(goldenCourses(), exportSettings())))).toHaveLength(3);
});
