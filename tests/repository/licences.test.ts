import { expect, it } from 'vitest';
import { licenceNotices, packagesInside } from '@/licence-notices';
import { GECKO_ID } from '@/manifest';
import wxt from '@/wxt.config';

const { contents, relativeDest } = licenceNotices();
const names = packagesInside().map(({ name }) => name);

it.each(['dexie', 'dompurify', 'preact', 'd3-array', 'webextension-polyfill'])(
  'knows that %s is inside',
  (name) => {
    expect(names).toContain(name);
  },
);

it.each(names)('has the notice of %s', (name) => {
  const notice = contents.split('-'.repeat(80)).find((each) => each.trim().startsWith(`${name} `)) ?? '';
  expect(notice).toMatch(/copyright|public domain|\((MIT|ISC|BSD|Apache|MPL)/i);
});

it('is put into every package, with the build’s other files', async () => {
  const files: { relativeDest: string }[] = [];
  const hooks = wxt.hooks as Record<string, (wxt: null, files: unknown[]) => Promise<void>>;
  await hooks['build:publicAssets']?.(null, files);
  expect(files.map((file) => file.relativeDest)).toContain(relativeDest);
});

it('the Firefox id is one under the project’s own name', () => {
  expect(GECKO_ID).toBe('epilogue@epilogue');
});
