import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './harness/test';

const PAGES = [
  'welcome.html',
  'guide.html',
  'popup.html',
  'library.html#/',
  'library.html#/nearly-done',
  'library.html#/dropped',
  'library.html#/notes',
  'library.html#/statistics',
  'library.html#/sites',
  'library.html#/export',
  'library.html#/settings',
  'library.html#/away',
];

/** What a table would do, with everything that can be said of one. */
async function chooseTable(page: Page): Promise<void> {
  const table = Buffer.from('title,status\nOne,finished\nOne,reading\nTwo,maybe\n');
  await page
    .getByTestId('table-file')
    .setInputFiles({ name: 'table.csv', mimeType: 'text/csv', buffer: table });
  await page.getByTestId('arrivals').waitFor();
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the extension’s pages, ${colorScheme}`, async ({ extension }) => {
    for (const path of PAGES) {
      const page = await extension.open(path);
      await page.emulateMedia({ colorScheme });
      await page.locator('main, [data-testid="page-state"]').first().waitFor();
      if (path.endsWith('#/export')) await chooseTable(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`)).toEqual([]);
      await page.close();
    }
  });
}
