// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { selectionHere } from './selection-here';

function select(html: string, start: [string, number], end: [string, number]): void {
  document.body.innerHTML = html;
  const range = document.createRange();
  const text = (selector: string) => document.querySelector(selector)?.firstChild as Node;
  range.setStart(text(start[0]), start[1]);
  range.setEnd(text(end[0]), end[1]);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

it('gives what is selected with what is around it in its own paragraphs', () => {
  select('<p>No</p><p id="a">Run the load</p><p id="b">test twice</p><p>No</p>', ['#a', 4], ['#b', 4]);
  expect(selectionHere()).toMatchObject({ before: 'Run ', after: ' twice' });
  expect(selectionHere()?.text).toContain('the load');
});

it('gives nothing where nothing is selected', () => {
  select('<p id="a">Run</p>', ['#a', 1], ['#a', 1]);
  expect(selectionHere()).toBeNull();
  getSelection()?.removeAllRanges();
  expect(selectionHere()).toBeNull();
});

const katex = (tex: string) =>
  `<span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>E</mi></mrow><annotation encoding="application/x-tex">${tex}</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span>E</span></span></span>`;

it.each([
  ['KaTeX', katex('E = mc^2'), '$E = mc^2$'],
  ['KaTeX, displayed', `<span class="katex-display">${katex('E = mc^2')}</span>`, '$$E = mc^2$$'],
  [
    'MathJax 3',
    '<mjx-container><mjx-math><mjx-mi>E</mjx-mi></mjx-math><mjx-assistive-mml><math><semantics><mi>E</mi><annotation encoding="application/x-tex">E = mc^2</annotation></semantics></math></mjx-assistive-mml></mjx-container>',
    '$E = mc^2$',
  ],
  [
    'MathJax 2',
    '<span class="MathJax_Preview">E</span><span class="MathJax"><nobr>E</nobr></span><script type="math/tex">E = mc^2</script>',
    '$E = mc^2$',
  ],
])('quotes a formula of %s as TeX, once', (_, formula, tex) => {
  select(
    `<p id="a">The energy <i>is</i> ${formula} at <b id="b">rest, you see.</b></p>`,
    ['#a', 0],
    ['#b', 4],
  );
  const found = selectionHere();
  expect(found?.parts).toEqual([{ text: `The energy is ${tex} at rest`, language: null }]);
  expect(found?.text).toBe('The energy is\nat rest');
  expect(found?.after).toBe(', you see.');
});

it('takes a formula whole of which a part is selected', () => {
  select(`<p id="a">So <b id="c">it is</b> ${katex('a+b')}</p>`, ['#c', 0], ['.katex-html span', 1]);
  expect(selectionHere()?.parts).toEqual([{ text: 'it is $a+b$', language: null }]);
});

it('takes what is drawn where no TeX stands in the page, and the source behind a formula that ends the selection', () => {
  select('<p id="a">So <span class="katex"><span>E</span></span> <b id="b">is</b></p>', ['#a', 0], ['#b', 2]);
  expect(selectionHere()?.parts).toEqual([{ text: 'So E is', language: null }]);
  const formula = '<span class="MathJax"><i>E</i></span><script type="math/tex; mode=display">a</script>';
  select(`<p id="a">So ${formula}</p>`, ['#a', 0], ['i', 1]);
  expect(selectionHere()?.parts).toEqual([{ text: 'So $$a$$', language: null }]);
});

it('quotes code as it stands, with its language', () => {
  const code = 'fn main() {\n\n\n\n    run();\n}';
  const block = `<div class="highlight"><pre><code class="language-rust">${code}</code></pre></div>`;
  select(`<p id="a">It runs:</p>${block}<p id="b">And on.</p>`, ['#a', 0], ['#b', 3]);
  expect(selectionHere()?.parts).toEqual([
    { text: '\nIt runs:\n\n', language: null },
    { text: code, language: 'rust' },
    { text: '\n\nAnd\n', language: null },
  ]);
  select(block, ['code', 0], ['code', 11]);
  expect(selectionHere()?.parts).toMatchObject([{ language: 'rust' }]);
});
