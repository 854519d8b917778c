import { expect, it } from 'vitest';
import { type ReaderFacts, sourceOfFacts } from './facts-of';
import { readerFacts } from './reader-facts';

it('is the same after the build has written it down', async () => {
  const source = sourceOfFacts(readerFacts);
  const address = `data:text/javascript,${encodeURIComponent(source)}`;
  const written = (await import(/* @vite-ignore */ address)) as { readerFacts: ReaderFacts[] };
  expect(written.readerFacts).toEqual(readerFacts);
  expect(readerFacts.some(({ frame }) => frame?.pages instanceof RegExp)).toBe(true);
});
