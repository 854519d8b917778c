import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './harness/test';

const PAGES = [
  'welcome.html',
  'guide.html',
  'popup.html',
  'library.html#/',
  'library.html#/export',
  'library.html#/settings',
  'library.html#/away',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the extension’s pages, ${colorScheme}`, async ({ extension }) => {
    for (const path of PAGES) {
      const page = await extension.open(path);
      await page.emulateMedia({ colorScheme });
      await page.locator('main, [data-testid="page-state"]').first().waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`)).toEqual([]);
      await page.close();
    }
  });
}
