// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSelector } from './rule';
import { selectorOf } from './selector';
import { isStable } from './stable';

/** The selector for the element with `me` in this body. */
function selectorIn(body: string, only = false): string | null {
  document.body.innerHTML = body;
  const element = document.querySelector('[me]');
  if (!element) throw new Error('nobody is me');
  return selectorOf(element, only);
}

it.each([
  ['an id that somebody chose', '<div id="toc" class="x" me></div>', '#toc'],
  ['no id with a number in it', '<div id="toc-17" class="lesson-list" me></div>', 'div.lesson-list'],
  ['an attribute for what it is', '<div class="css-x81" data-part="toc" me></div>', 'div[data-part="toc"]'],
  ['a role before a class', '<div class="side" role="tree" me></div>', 'div[role="tree"]'],
  ['no class of a state or a build tool', '<i></i><b class="is-active Ab_main_3fK q" me></b>', 'body > b'],
  ['two classes where one is not enough', '<p class="a-b"></p><p class="a-b step" me></p>', 'p.step'],
  ['a tag that tells', '<div><h1 me></h1></div>', 'h1'],
  ['what is around it, by its name', '<p></p><div id="text"><p me></p></div>', '#text p'],
  ['its place, when nothing has a name', '<p></p><p></p><p me></p>', 'body > p:nth-of-type(3)'],
])('goes by %s', (_, body, selector) => {
  expect(selectorIn(body)).toBe(selector);
});

it('tells a list from another one of the same name', () => {
  const two = '<ul class="steps" me></ul><div data-box="more"><ul class="steps"></ul></div>';
  expect(selectorIn(two)).toBe('ul.steps');
  expect(selectorIn(two, true)).toBe('body > ul');
});

it.each(['toc', 'lesson-list', 'chapterTitle', 'sidebar__links', 'nav', 'MuiList'])('keeps %s', (name) => {
  expect(isStable(name)).toBe(true);
});

it.each([
  'a',
  'css-k2xvqz',
  'sc-bdVaJa',
  'kQzWxT',
  'is-open',
  'current',
  'item-3',
  'Index_main_3fKx9',
  'md:flex',
])('does not count on %s', (name) => {
  expect(isStable(name)).toBe(false);
});

const NAMES = ['toc', 'text', 'x7Q', 'step-name', 'css-9a', '"]*{', '测试', 'active'];
const seed = Number(process.env.EPILOGUE_SEED ?? Date.now() % 2 ** 31);

/** An element with elements in it, so many levels deep. */
function tree(depth: number): fc.Arbitrary<string> {
  const name = fc.constantFrom('', '', ...NAMES).map((text) => text.replaceAll('"', '&quot;'));
  const inside = depth === 0 ? fc.constant([]) : fc.array(tree(depth - 1), { maxLength: 3 });
  return fc
    .tuple(fc.constantFrom('div', 'p', 'section', 'x-y'), name, name, name, inside)
    .map(
      ([tag, id, kind, data, children]) =>
        `<${tag} id="${id}" class="${kind}" data-part="${data}">${children.join('')}</${tag}>`,
    );
}

it(`finds the very element again, whatever the page looks like, or nothing, seed ${seed}`, () => {
  fc.assert(
    fc.property(
      fc.array(tree(3), { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.boolean(),
      (nodes, which, only) => {
        document.body.innerHTML = nodes.join('');
        const all = [...document.body.querySelectorAll('*')];
        const element = all[which % all.length] as Element;
        const selector = selectorOf(element, only);
        if (selector === null) return;
        expect(isSelector(selector)).toBe(true);
        expect(document.querySelector(selector)).toBe(element);
        if (only) expect(document.querySelectorAll(selector)).toHaveLength(1);
      },
    ),
    { seed, numRuns: 150 },
  );
});
