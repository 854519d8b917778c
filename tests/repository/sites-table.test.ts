// @vitest-environment happy-dom
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sitesTable } from './sites-table';

const FILE = 'docs/sites.md';
const DATE = /on \d{4}-\d\d-\d\d;/;

it('docs/sites.md says what the fixtures say (npm run sites-table writes it anew)', async () => {
  const table = await sitesTable(new Date().toISOString().slice(0, 10));
  if (process.env.EPILOGUE_WRITE === '1') writeFileSync(FILE, table);
  const written = readFileSync(FILE, 'utf8');
  expect(written).toMatch(DATE);
  expect(written.replace(DATE, '')).toBe(table.replace(DATE, ''));
});
