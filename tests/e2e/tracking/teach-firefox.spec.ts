import { expect, test } from '@playwright/test';
import { ODD, ODD_CHAPTERS, ODD_COURSE, oddPage } from '../../stand-ins/odd/odd';
import { answered } from '../harness/answered';
import { launchFirefox } from '../harness/firefox';

test('in Firefox, too, a site that nobody knows is taught by pointing, and is then read', {
  tag: '@full',
}, async () => {
  const firefox = await launchFirefox([]);
  try {
    await firefox.set({ readingSpeed: 1_000_000, minimumSeconds: 1 });
    const welcome = await firefox.open('welcome.html', 'form input');
    await welcome.bringToFront();
    await welcome.type('form input', ODD);
    await welcome.click('form button');
    await welcome.waitForSelector('text/odd.example');
    await welcome.close();

    const [, chapter] = ODD_CHAPTERS as [unknown, (typeof ODD_CHAPTERS)[number]];
    const page = await firefox.browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await answered(page, ({ pathname }) => oddPage(pathname));
    await page.goto(ODD + chapter.path);
    await page.bringToFront();
    const popup = await firefox.open(`popup.html?tab=${await firefox.tabInFront()}`, '[data-testid=teach]');
    await popup.click('[data-testid=teach]');
    await page.bringToFront();
    const panelStands = () => document.querySelector('html > div') !== null;
    await page.waitForFunction(panelStands);

    // The only frame there is. By its address it cannot be known: the driver is not told it.
    await expect.poll(() => page.frames().length).toBe(2);
    const panel = page.frames()[1] as NonNullable<ReturnType<typeof page.frames>[1]>;
    const point = async (part: string, selector: string) => {
      await panel.click(`[data-testid=part-${part}] button`);
      await panel.waitForSelector(`[data-testid=part-${part}] .hint`);
      await page.click(selector);
      await panel.waitForSelector(`[data-testid=part-${part}][data-set=true]`);
    };
    await panel.waitForSelector('[data-testid=part-outline] button');
    await point('outline', `a[href="${ODD_CHAPTERS[3]?.path}"]`);
    await point('course', '.pot-name');
    await panel.waitForSelector('[data-testid=teach-preview][data-hitch=""]');
    expect(await page.evaluate(() => Reflect.get(window, 'left'))).toBeUndefined();
    await panel.click('[data-testid=teach-keep]');
    await (await panel.waitForSelector('[data-testid=teach-close]'))?.click();
    await page.waitForFunction(() => document.querySelector('html > div') === null);

    const course = async () => (await firefox.store()).courses.find(({ title }) => title === ODD_COURSE);
    for (let turn = 0; turn < 60 && (await course())?.done !== 1; turn++) {
      await page.mouse.move(600 + turn, 400);
      // The first screen is read before the wheel is turned.
      if (turn > 2) await page.mouse.wheel({ deltaY: 150 });
      await new Promise((resolve) => setTimeout(resolve, 700));
    }
    expect(await course()).toMatchObject({ done: 1, counted: 5 });
  } finally {
    await firefox.close();
  }
});
