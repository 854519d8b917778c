import { expect, test } from '@playwright/test';
import { SCHOOL, SCHOOL_COURSE, schoolPage, TEXTS, UNITS, type Unit } from '../../stand-ins/school/school';
import { answered } from '../harness/answered';
import { launchFirefox } from '../harness/firefox';

const [first] = UNITS as [Unit];

test('in Firefox, too, a chapter in a frame of another origin is read', { tag: '@full' }, async () => {
  const firefox = await launchFirefox([]);
  try {
    await firefox.set({ readingSpeed: 1_000_000, minimumSeconds: 1 });
    const welcome = await firefox.open('welcome.html', 'form input');
    await welcome.bringToFront();
    await welcome.type('form input', SCHOOL);
    await welcome.click('form button');
    await welcome.waitForSelector(`text/${new URL(SCHOOL).host}`);
    await welcome.close();

    const page = await firefox.browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await answered(page, schoolPage);
    await page.goto(SCHOOL + first.path);
    await page.bringToFront();
    // Tracked without a look at the page, so that the frame was not asked for with it.
    const popup = await firefox.open(
      `popup.html?tab=${await firefox.tabInFront()}`,
      '[data-testid=allow-frame]',
    );
    expect(await popup.$eval('body', (body) => body.textContent)).toContain(new URL(TEXTS).host);
    await popup.bringToFront();
    await popup.click('[data-testid=allow-frame]');
    await popup.waitForSelector('[data-testid=allow-frame]', { hidden: true });
    await popup.close();
    await page.bringToFront();

    // Nothing but the frame's own text makes a visit of so many characters.
    const told = async () => (await firefox.store()).visits.some(({ evidence }) => (evidence.cjk ?? 0) > 400);
    await expect.poll(told).toBe(true);
    const course = async () => (await firefox.store()).courses.find(({ title }) => title === SCHOOL_COURSE);
    for (let turn = 0; turn < 60 && (await course())?.done !== 1; turn++) {
      await page.mouse.move(600 + turn, 400);
      // The first screen is read before the wheel is turned.
      if (turn > 2) await page.mouse.wheel({ deltaY: 150 });
      await new Promise((resolve) => setTimeout(resolve, 700));
    }
    expect(await course()).toMatchObject({ done: 1 });
  } finally {
    await firefox.close();
  }
});
