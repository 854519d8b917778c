import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BROKEN_BUILDS } from './broken-builds.mjs';

const specs = readdirSync('tests/e2e', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.spec.ts'))
  .map((file) => readFileSync(`tests/e2e/${file}`, 'utf8'));

it.each(BROKEN_BUILDS)('can still be broken: $name', ({ edits, fail }) => {
  for (const { file, find, replace } of edits) {
    expect(existsSync(file), file).toBe(true);
    expect(readFileSync(file, 'utf8').split(find), `${file}: ${find}`).toHaveLength(2);
    expect(replace).not.toBe(find);
  }
  for (const title of fail) {
    const own = title.split(' > ').at(-1) ?? '';
    expect(
      specs.filter((spec) => spec.includes(own)),
      title,
    ).toHaveLength(1);
  }
});
