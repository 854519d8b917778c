import { expect, it } from 'vitest';
import { markdownToHtml } from './markdown-to-html';

// What is made harmless on the way to the page needs a real browser: see tests/e2e/panel/panel.spec.ts.

it('formats what people write', () => {
  expect(markdownToHtml('**Measure** _first_\nthen\n\n- `tune`')).toMatch(
    /<p><strong>Measure<\/strong> <em>first<\/em><br>\s*then<\/p>\s*<ul>\s*<li><code>tune<\/code><\/li>\s*<\/ul>/,
  );
});

it('puts no heading among those of the page', () => {
  expect(markdownToHtml('# What *I* learned')).toContain('<p><strong>What <em>I</em> learned</strong></p>');
});

it('leads to an image instead of fetching it', () => {
  expect(markdownToHtml('![a map](https://elsewhere.test/map.png)')).toContain(
    '<a href="https://elsewhere.test/map.png">a map</a>',
  );
});

it('shows tags as they were typed, but for the few that Markdown has no signs for', () => {
  expect(markdownToHtml('Press <kbd>Z</kbd>, <b onclick="x()">now</b>')).toContain(
    'Press <kbd>Z</kbd>, &lt;b onclick=&quot;x()&quot;&gt;now&lt;/b&gt;',
  );
  expect(markdownToHtml('<svg onload="x()">\n</svg>')).toMatch(/^<p>&lt;svg onload=/);
});
