// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { CASES } from '@/detection/sites/cases.fixture';
import { outcomeOf } from './outcome';
import { documentOf } from './sources';

const judged = CASES.filter(({ verdict }) => verdict);

describe('what is said in the end', () => {
  it.each(judged.map((one) => [`${one.site}: ${one.name}`, one] as const))('%s', async (_, one) => {
    expect((await outcomeOf(documentOf(one), one)).verdict).toBe(one.verdict);
  });
});
