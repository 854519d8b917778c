import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { compareText } from '@/progress/model/order';
import { course } from '../../queries/courses';
import { wholeLibrary } from '../../queries/whole-library.fixture';
import { rebuild } from '../../recording/rebuild';
import { closeLibrary, withLibrary } from '../connection';
import { connect, open, SCHEMA_VERSION } from '../database';
import { type VisitPack, visitsIn } from '../visit-packs';
import { dumpBytes, dumpOf, restoreDump } from './dump.fixture';

/** Made when each schema shipped, and never again: a changed dump would prove nothing about people's databases. */
const SHA_256: Record<number, string> = {
  1: '3b7c9db12cd952083f3c2d4d74a76e43ef2437b640329829e783b1d154b29ac6',
  2: '10baffd43218e4b47fbef7181a9f945ff1b96facbc03324ea3a6742b65632375',
  3: '16418ba3c3a5e35628560f063d8d52577626d2f19f5e21ae1244759637f6ef3c',
};

const FACTS = ['visits', 'marks', 'outlines', 'notes', 'tombstones'];

beforeEach(closeLibrary);

/** What lies in the rows of a table: up to schema 2 visits were rows. In the order of their ids. */
function visitsOf(rows: unknown[]): unknown[] {
  const isPack = (row: unknown): row is VisitPack =>
    typeof row === 'object' && row !== null && 'visits' in row;
  if (!rows.some(isPack)) return rows;
  return visitsIn(rows.filter(isPack)).sort((a, b) => compareText(a.id, b.id));
}

/**
 * Rows without what was played. These dumps hold it as a share, which counts for nothing since visits hold recordings:
 * no library of that form was ever in the field, so it has no upgrade (issue 16), and rows differ in nothing else.
 */
async function rowsWithoutMedia() {
  const library = await wholeLibrary();
  const chapters = library.chapters.map(({ media: _media, mediaSeconds: _seconds, ...row }) => row);
  return { ...library, chapters };
}

const texts = async () =>
  (await withLibrary((db) => db.texts.toArray())).map(({ rev: _rev, ...text }) => text);

it('keeps a dump of every schema that shipped', () => {
  const schemas = Array.from({ length: SCHEMA_VERSION }, (_, i) => i + 1);
  expect(Object.keys(SHA_256)).toEqual(schemas.map(String));
});

describe.each(Object.entries(SHA_256))('a library of schema %s', (schema, sha256) => {
  it('is the one that was made when it shipped', () => {
    expect(
      createHash('sha256')
        .update(dumpBytes(Number(schema)))
        .digest('hex'),
    ).toBe(sha256);
  });

  it('loses no fact, and has the rows and texts that its facts fold into', async () => {
    const dump = await restoreDump(Number(schema));
    const rowsOf = (name: string) => dump.stores.find(({ store }) => store.name === name)?.rows;
    const upgraded = await rowsWithoutMedia();
    await withLibrary(async (db) => {
      expect(db.verno).toBe(SCHEMA_VERSION);
      for (const name of FACTS)
        expect(visitsOf(await db.table(name).toArray())).toEqual(visitsOf(rowsOf(name) ?? []));
      expect(await db.meta.toArray()).toEqual(expect.arrayContaining(rowsOf('meta') ?? []));
    });
    const found = await texts();
    expect(found.length).toBeGreaterThan(10);
    await rebuild();
    expect(await rowsWithoutMedia()).toEqual(upgraded);
    expect(await texts()).toEqual(found);
  });

  it('is upgraded once when several ask for it at the same time', async () => {
    await restoreDump(Number(schema));
    const titles = await Promise.all([1, 2, 3].map(async () => (await course('geekbang:100'))?.title));
    expect(titles).toEqual(['Linux', 'Linux', 'Linux']);
  });

  it('has the tables and indexes of a new one', async () => {
    await restoreDump(Number(schema));
    await withLibrary(async () => {});
    closeLibrary();
    const fresh = connect('fresh');
    await fresh.delete();
    await open(fresh);
    fresh.close();
    const shape = async (name: string) =>
      (await dumpOf(name)).split('\n').filter((line) => line.includes('{"store":'));
    expect(await shape('epilogue')).toEqual(await shape('fresh'));
  });

  it('can be read and is what it was', async () => {
    await restoreDump(Number(schema));
    expect(await course('geekbang:100')).toMatchObject({ title: 'Linux', state: 'reading', takeaways: 2 });
    expect(await course('book:two.test')).toMatchObject({ key: 'book:one.test', title: 'Ünïcode, 一本书' });
    expect(await course('book:none.test')).toMatchObject({ hidden: true });
  });
});
