import { join } from 'node:path';
import { ROOT } from '../lib/run.mjs';
import { EXTENSION, launch } from './launch.mjs';

/**
 * Opens the guide in a window with Epilogue in it, and returns once the window is closed. `.demo/profile` keeps what
 * was read.
 */
export async function stay({ chromium, guide }) {
  const profile = join(ROOT, '.demo', 'profile');
  const { context, id } = await launch({ executablePath: chromium, profile, headless: false });
  const closed = new Promise((resolve) => context.on('close', resolve));
  const page = context.pages()[0] ?? (await context.newPage());
  if (id) {
    console.log('Epilogue is in the browser. Open it from the toolbar, track the guide, and read on.');
    await page.goto(guide);
    await page.bringToFront();
  } else {
    await page.goto('chrome://extensions');
    console.log(`This browser takes no extension from outside. On its page of extensions:
  1. switch on "Developer mode"
  2. click "Load unpacked" and choose ${EXTENSION}
  3. open ${guide}`);
  }
  await closed;
}
