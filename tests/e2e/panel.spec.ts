import AxeBuilder from '@axe-core/playwright';
import { MIRROR, pageOf } from '../stand-ins/mkdocs/pages';
import { expect, test } from './harness/test';
import { visitor } from './harness/visitor';

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

  // The browser's own key reaches no page of a test; what it starts is started here.
  await page.getByText(last).evaluate((paragraph, words) => {
    const text = paragraph.firstChild as Text;
    getSelection()?.setBaseAndExtent(
      text,
      text.data.indexOf(words),
      text,
      text.data.indexOf(words) + words.length,
    );
  }, passage);
  const [worker] = extension.context.serviceWorkers();
  await worker?.evaluate(async (id) => {
    chrome.commands.onCommand.dispatch('quote', await chrome.tabs.get(id));
  }, tab);
  const notes = async () =>
    (await extension.store()).notes.map(({ kind, quote, body }) => ({ kind, quote, body }));
  await expect.poll(notes).toEqual([{ kind: 'quote', quote: passage, body: '' }]);

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
  const { violations } = await new AxeBuilder({ page: panel }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);

  await field.fill('');
  await field.pressSequentially('half a wo');
  await panel.close();
  const again = await extension.open(`sidepanel.html?tab=${tab}`);
  await expect(again.getByText('half a wo')).toBeVisible();
  await expect.poll(notes).toEqual([{ kind: 'quote', quote: passage, body: 'half a wo' }]);

  const href = (await again.getByTestId('passage').getAttribute('href')) ?? '';
  expect(href).toContain('#:~:text=');
  const reader = await extension.context.newPage();
  await reader.setViewportSize({ width: 800, height: 400 });
  await reader.goto(href);
  await expect.poll(() => reader.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(reader.getByText(last)).toBeInViewport();
});
