import { expect, type Page } from '@playwright/test';

/** Presses Tab until the focus is on what has this name; every stop on the way must show where one is. */
export async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 60) {
    await page.keyboard.press(key);
    const { label, hidden } = await page.evaluate(() => {
      const at = document.activeElement ?? document.body;
      // The outline may be that of the row in which the focus is.
      const isOutlined = (each: Element | null) => {
        const { outlineStyle = 'none', outlineWidth = '0' } = each ? getComputedStyle(each) : {};
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
      };
      const label =
        at.getAttribute('aria-label') ?? (at as HTMLInputElement).labels?.[0]?.textContent ?? at.textContent;
      // The button in a date's field is a part of the browser's own, to which it gives an outline itself.
      const isPart = !at.matches(':focus');
      const isShown =
        at === document.body || isPart || isOutlined(at) || isOutlined(at.closest('.course-row'));
      return { label: at === document.body ? '' : (label ?? '').trim(), hidden: isShown ? '' : at.outerHTML };
    });
    expect(hidden, 'a stop without a visible focus').toBe('');
    if (typeof name === 'string' ? label === name : name.test(label)) return;
    passed.push(label);
  }
  throw new Error(`Tab never came to ${name}, but to ${passed.join(', ')}`);
}
