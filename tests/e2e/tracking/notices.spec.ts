import { canOpenDisplay } from '../harness/display';
import { courseSeeds, sow } from '../harness/seed';
import { expect, test } from '../harness/test';

const COURSE = 'book:book.example/near';
const DAY = 86_400_000;
/** Notices keep to the day; the test runs at any hour. */
const noon = new Date().setHours(12, 0, 0, 0);

test.describe('the real prompt', () => {
  test.use({ headed: true });
  test.skip(!canOpenDisplay(), 'needs Xvfb and xdotool');

  test('lets Epilogue tell of a course that stalled near its end, and a click leads there', {
    tag: '@full',
  }, async ({ extension, display }) => {
    const read = { read: 8, url: 'https://book.example/near', until: noon - 15 * DAY };
    const titles = Array.from({ length: 10 }, (_, i) => `Part ${i + 1}`);
    await sow(extension, courseSeeds(COURSE, 'Nearly through', titles, read));
    const library = await extension.open('library.html#/settings');
    await library.bringToFront();
    const notices = library.getByTestId('notices');
    await notices.click();
    await display?.prompted();
    expect(await notices.isChecked()).toBe(false);
    await display?.press('Tab', 'Return');
    await expect(notices).toBeChecked();

    const [worker] = extension.context.serviceWorkers();
    await worker?.evaluate((now) => {
      Date.now = () => now;
      chrome.alarms.onAlarm.dispatch({ name: 'keep-copies' });
    }, noon);
    const place = extension.url(`library.html#/course/${encodeURIComponent(COURSE)}`);
    const shown = () => library.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
    await expect.poll(shown).toEqual([place]);

    const opened = extension.context.waitForEvent('page');
    await worker?.evaluate((id) => chrome.notifications.onClicked.dispatch(id), place);
    const page = await opened;
    await expect(page.getByTestId('course-head')).toContainText('Nearly through');
    await expect.poll(shown).toEqual([]);
  });
});
