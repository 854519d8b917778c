import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/run.mjs';
import { extensionPage, openPopup } from './track.mjs';

const FOLDER = join(ROOT, '.demo');

/** Takes a picture in light and in dark, as `.demo/<name>-light.png` and `.demo/<name>-dark.png`. */
export async function shoot(page, name) {
  mkdirSync(FOLDER, { recursive: true });
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`), animations: 'disabled' });
  }
  await page.emulateMedia({ colorScheme: null });
}

/** Pictures of the popup for the tab at `url`, and of the library. */
export async function shootPages(context, id, url) {
  const popup = await openPopup(context, id, url);
  await popup.getByTestId('course-row').first().waitFor();
  await shoot(popup, 'popup');
  await popup.close();
  const library = await context.newPage();
  await library.goto(extensionPage(id, 'library.html'));
  await library.locator('main').waitFor();
  await shoot(library, 'library');
  await library.close();
}
