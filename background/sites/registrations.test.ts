import { expect, it } from 'vitest';
import type { TaughtRule } from '@/detection/taught/rule';
import { registrationsOf } from './registrations';
import { readersFor } from './scripts-for-page';

const PATTERN = 'https://learn.example/*';
const rule = (path: string, host = 'learn.example'): TaughtRule => ({
  host,
  path,
  outline: 'a',
  whole: false,
});
const given = async (rules: TaughtRule[], pattern = PATTERN) =>
  (await registrationsOf(pattern, rules)).map(({ matches, excludeMatches, js }) => [
    js[0],
    matches,
    ...(excludeMatches ? [excludeMatches] : []),
  ]);

it('gives a host without a rule what pages of any host are given', async () => {
  expect(await given([rule('', 'other.example')])).toEqual([['/recognise.js', [PATTERN]]]);
});

it('gives a taught host the taught reader in its place', async () => {
  expect(await given([rule('/go'), rule('')])).toEqual([['/taught.js', [PATTERN]]]);
});

it('gives it to taught folders only, and the rest to the others', async () => {
  const folders = ['https://learn.example/go*', 'https://learn.example/c/d*'];
  expect(await given([rule('/go'), rule('/c/d')])).toEqual([
    ['/taught.js', folders],
    ['/recognise.js', [PATTERN], folders],
  ]);
});

it('takes nothing from a site with a reader of its own', async () => {
  const pattern = 'https://time.geekbang.org/*';
  expect(await given([rule('', 'time.geekbang.org')], pattern)).toEqual([
    ['/readers/geekbang.js', [pattern]],
  ]);
});

it('is another registration when a rule was changed', async () => {
  const id = async (rules: TaughtRule[]) => (await registrationsOf(PATTERN, rules))[0]?.id;
  expect(await id([rule('')])).toBe(await id([rule('')]));
  expect(await id([{ ...rule(''), whole: true }])).not.toBe(await id([rule('')]));
});

it('chooses for a page as it is registered', () => {
  const script = (path: string) => readersFor(new URL(`https://learn.example${path}`), [rule('/go')]);
  expect([script('/go/1'), script('/other')]).toEqual(['/taught.js', '/readers/any-host.js']);
});
