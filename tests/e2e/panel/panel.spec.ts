import type { Page } from '@playwright/test';
import { MIRROR, pageOf } from '../../stand-ins/mkdocs/pages';
import { canOpenDisplay } from '../harness/display';
import type { Extension } from '../harness/extension';
import { RealPage } from '../harness/real-page';
import { soundInAll } from '../harness/sound';
import { expect, test } from '../harness/test';
import { visitor } from '../harness/visitor';

const chapter = pageOf(MIRROR, '巡检', '01');
const last = chapter.paragraphs.at(-1) ?? '';
/** Cut in the middle of what may be a word. */
const passage = last.slice(1, 12);

/** Everything in a note that must not reach anybody. */
const HOSTILE = [
  '**bold** <b onclick="document.title=1">b</b>',
  '<img src="https://elsewhere.test/a.png" onerror="document.title=1"> ![i](https://elsewhere.test/b.png)',
  '<script>document.title=1</script><svg onload="document.title=1"></svg><iframe src="//elsewhere.test"></iframe>',
  '<form action="https://elsewhere.test"><input name="q"></form><p id="app" class="toast" style="color:red">p</p>',
  '[a](javascript:alert(1)) [b](/popup.html) [c](https://book.example/)',
].join('\n\n');

test('a passage is quoted beside the page, and no word is lost when the panel dies', async ({
  extension,
}) => {
  const someone = await visitor(extension, 'mkdocs');
  const { page } = someone;
  await someone.open(`https://mirror.example${encodeURI(chapter.path)}`, chapter);
  await someone.track();
  await expect.poll(async () => (await extension.store()).courses.length).toBe(1);
  const tab = await extension.tabOf(page);

  // A browser without a screen knows no keys of its own; what they start is started here, and the keys are below.
  await select(page);
  const [worker] = extension.context.serviceWorkers();
  await worker?.evaluate(async (id) => {
    chrome.commands.onCommand.dispatch('quote', await chrome.tabs.get(id));
  }, tab);
  await expect.poll(() => notes(extension)).toEqual([{ kind: 'quote', quote: passage, body: '' }]);

  // What was quoted last opens by itself.
  const panel = await extension.open(`sidepanel.html?tab=${tab}`);
  await expect(panel.getByTestId('panel')).toHaveAttribute('data-state', 'chapter');
  await expect(panel.locator('.chapter[aria-current]')).toContainText(chapter.title);
  const requests: string[] = [];
  panel.on('request', (request) => requests.push(request.url()));
  const field = panel.getByRole('textbox', { name: 'Your note on it' });
  await field.fill(HOSTILE);
  await panel.getByRole('button', { name: 'Preview' }).click();
  const preview = panel.getByTestId('preview');
  await expect(preview.locator('strong')).toHaveText('bold');
  expect(
    await preview.locator('img, script, svg, iframe, form, input, [id], [class]:not(.body), [style]').count(),
  ).toBe(0);
  const links = preview.locator('a[href]');
  expect(
    await links.evaluateAll((all) => all.map((a) => `${a.getAttribute('href')} ${a.getAttribute('rel')}`)),
  ).toEqual(['https://elsewhere.test/b.png noreferrer', 'https://book.example/ noreferrer']);
  expect(await panel.title()).toBe('Epilogue');
  expect(requests.filter((url) => url.startsWith('http'))).toEqual([]);
  await soundInAll(panel, 'panel');

  await field.fill('');
  await field.pressSequentially('half a wo');
  await panel.close();
  const again = await extension.open(`sidepanel.html?tab=${tab}`);
  await expect(again.getByText('half a wo')).toBeVisible();
  await expect.poll(() => notes(extension)).toEqual([{ kind: 'quote', quote: passage, body: 'half a wo' }]);

  const opened = extension.context.waitForEvent('page');
  await again.getByTestId('passage').click();
  await expectAtPassage(await opened);
});

test.describe('with the browser’s own keys', () => {
  test.use({ headed: true });
  test.skip(!canOpenDisplay(), 'needs Xvfb and xdotool');

  test('a key quotes and opens the panel, whose words outlive it', { tag: '@full' }, async ({
    extension,
    display,
  }) => {
    const someone = await visitor(extension, 'mkdocs');
    const { page } = someone;
    await someone.open(`https://mirror.example${encodeURI(chapter.path)}`, chapter);
    await someone.track();
    await expect.poll(async () => (await extension.store()).courses.length).toBe(1);
    await page.bringToFront();
    await select(page);
    await display?.press('alt+shift+q');
    await expect.poll(() => notes(extension)).toEqual([{ kind: 'quote', quote: passage, body: '' }]);

    const panel = await RealPage.find(extension.context, 'sidepanel.html');
    await panel.click('.notes textarea:not(.passage)');
    await panel.type('half a wo');
    await panel.close();
    await expect.poll(() => panel.isOpen()).toBe(false);
    await page.bringToFront();
    await display?.press('alt+shift+e');
    const again = await RealPage.find(extension.context, 'sidepanel.html');
    await again.waitFor('.notes .body');
    expect(await again.evaluate('document.querySelector(".notes .body").textContent')).toContain('half a wo');
    expect(await notes(extension)).toEqual([{ kind: 'quote', quote: passage, body: 'half a wo' }]);

    const opened = extension.context.waitForEvent('page');
    await again.click('[data-testid=passage]');
    await expectAtPassage(await opened);
  });
});

/** Selects the passage on the page. */
async function select(page: Page): Promise<void> {
  await page.getByText(last).evaluate((paragraph, words) => {
    const text = paragraph.firstChild as Text;
    const start = text.data.indexOf(words);
    getSelection()?.setBaseAndExtent(text, start, text, start + words.length);
  }, passage);
}

async function notes(extension: Extension) {
  return (await extension.store()).notes.map(({ kind, quote, body }) => ({ kind, quote, body }));
}

/** The page that a quote's link opened stands where the passage is, far below the top. */
async function expectAtPassage(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(page.getByText(last)).toBeInViewport();
}
