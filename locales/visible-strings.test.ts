import { parseSync } from 'vite';
import { expect, it } from 'vitest';

/** Attributes, and fields of what pieces are given, that a person sees or hears. */
const VISIBLE = new Set([
  'title',
  'aria-label',
  'aria-valuetext',
  'aria-description',
  'aria-roledescription',
  'aria-placeholder',
  'summary',
  'caption',
  'text',
  'help',
  'hint',
  'placeholder',
  'alt',
  'label',
  'message',
]);

/** What is assigned to these of an element or the document is seen. */
const ASSIGNED = new Set(['title', 'textContent', 'innerText', 'placeholder', 'ariaLabel', 'alt']);

/** Where words of no language stand: names of classes and keys, and what finds an element. */
const SPOKEN_TO_THE_BROWSER = new Set(['class', 'aria-keyshortcuts']);
const SELECTS = new Set(['closest', 'matches', 'querySelector', 'querySelectorAll']);
const KEY = /^(Arrow\w+|Enter|Esc(ape)?)$/;

const files = import.meta.glob<string>(
  [
    '../components/**/*.{ts,tsx}',
    '../entrypoints/**/*.{ts,tsx}',
    '../reading/**/*.ts',
    '../background/**/*.ts',
    '!**/*.{test,fixture}.{ts,tsx}',
    // What is called text there names a field of the figures.
    '!../entrypoints/library/statistics/draw*.ts',
  ],
  {
    eager: true,
    query: '?raw',
    import: 'default',
  },
);

interface Node {
  type: string;
  [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;
/** The product's own name is the same in every language. */
const hasWords = (text: unknown): text is string =>
  typeof text === 'string' && /\p{L}/u.test(text.replace('Epilogue', ''));

/** Whether this is how people write: in Chinese, with a capital first, or more than one word. */
const readsLikeWords = (text: unknown): text is string =>
  hasWords(text) &&
  !KEY.test(text) &&
  /\p{Script=Han}|^\P{L}*\p{Lu}\p{Ll}|\p{L}[,.:;!?…]?\s+\p{L}/u.test(text.replace('Epilogue', ''));

/** Every text in the source that would be shown as it stands there. */
function hardCoded(name: string, source: string): string[] {
  const { program } = parseSync(name, source);
  const isPiece = name.endsWith('.tsx');
  return [...new Set([...shown(program), ...(isPiece ? written(program) : [])])].map(
    (text) => `${name}: ${text}`,
  );
}

/** What of a source is shown for certain, however short: what stands in an element, and what is called text. */
function shown(program: unknown): string[] {
  const found: string[] = [];
  const keep = (value: unknown) => hasWords(value) && found.push(value.trim());
  const literal = (value: unknown): void => {
    if (!isNode(value)) return;
    if (value.type === 'Literal') keep(value.value);
    if (value.type === 'JSXExpressionContainer') literal(value.expression);
    if (value.type === 'TemplateLiteral') {
      for (const quasi of value.quasis as { value: { cooked: string } }[]) keep(quasi.value.cooked);
      (value.expressions as unknown[]).forEach(literal);
    }
    if (value.type === 'LogicalExpression' && value.operator === '&&') literal(value.right);
    else if (value.type === 'LogicalExpression' || value.type === 'BinaryExpression') {
      literal(value.left);
      literal(value.right);
    }
    if (value.type === 'ConditionalExpression') {
      literal(value.consequent);
      literal(value.alternate);
    }
    if (value.type === 'ArrayExpression') (value.elements as unknown[]).forEach(literal);
  };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isNode(value)) return;
    if (value.type === 'JSXText') keep(value.value);
    if (value.type === 'JSXElement' || value.type === 'JSXFragment')
      (value.children as unknown[]).forEach(literal);
    if (value.type === 'JSXAttribute' && VISIBLE.has((value.name as { name: string }).name))
      literal(value.value);
    if (value.type === 'Property' && VISIBLE.has(nameOf(value.key) ?? '')) literal(value.value);
    if (value.type === 'AssignmentExpression' && isNode(value.left))
      if (ASSIGNED.has(nameOf(value.left.property) ?? '')) literal(value.right);
    if (value.type === 'CallExpression' && isNode(value.callee)) {
      const [attribute, given] = value.arguments as unknown[];
      const sets = nameOf(value.callee.property) === 'setAttribute';
      if (sets && VISIBLE.has(nameOf(attribute) ?? '')) literal(given);
    }
    Object.values(value).forEach(walk);
  };
  walk(program);
  return found;
}

/** What reads like words wherever it stands, because a piece shows what it keeps, gives away or answers. */
function written(program: unknown): string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isNode(value) || isForNobody(value)) return;
    const texts = value.type === 'Literal' ? [value.value] : [];
    if (value.type === 'TemplateElement') texts.push((value.value as { cooked: string }).cooked);
    for (const text of texts) if (readsLikeWords(text)) found.push(text.trim());
    Object.values(value).forEach(walk);
  };
  walk(program);
  return found;
}

/** What is said to the machine: types, imports, errors, names of classes, selectors, and what something is called by. */
function isForNobody(node: Node): boolean {
  if (/^TS.*(Type|Keyword|Declaration)$|^ImportDeclaration$|^NewExpression$/.test(node.type)) return true;
  if (node.type === 'JSXAttribute') return SPOKEN_TO_THE_BROWSER.has(nameOf(node.name) ?? '');
  if (node.type === 'MemberExpression') return node.computed === true;
  return (
    node.type === 'CallExpression' && isNode(node.callee) && SELECTS.has(nameOf(node.callee.property) ?? '')
  );
}

function nameOf(value: unknown): string | undefined {
  return isNode(value) ? ((value.name ?? value.value) as string | undefined) : undefined;
}

it('finds what it looks for, and nothing else', () => {
  const source = `const a = <p title="Hi" class="x">Hello {name} {'you'} {ok && 'yes'} {ok ? t.a : \`no \${n}\`} · {t.b}</p>;`;
  expect(hardCoded('x.tsx', source).sort()).toEqual([
    'x.tsx: Hello',
    'x.tsx: Hi',
    'x.tsx: no',
    'x.tsx: yes',
    'x.tsx: you',
  ]);
});

it.each([
  ['what is put together', `<p>{'Read ' + name}</p>`, 'Read'],
  ['what stands in for nothing', `<p>{name ?? 'nobody'}</p>`, 'nobody'],
  ['several at once', `<p>{['one', name]}</p>`, 'one'],
  ['a sentence in a sentence', `<p>{\`\${ok ? 'very' : x}\`}</p>`, 'very'],
  ['an attribute in braces', `<img alt={'A map'} />`, 'A map'],
  ['what a notice is given', `say({ text: 'Saved.' })`, 'Saved.'],
  ['the label of a button of a dialog', `<Dialog cancel={{ label: 'No', act }} />`, 'No'],
  ['the title of the page', `document.title = 'Library'`, 'Library'],
  ['an attribute set by hand', `host.setAttribute('aria-label', 'Card')`, 'Card'],
  ['what is kept for later', `const said = 'Saved'`, 'Saved'],
  ['what is answered', `function f() { return '没有保存' }`, '没有保存'],
  ['what a function is given', `doing(act, 'is in your library')`, 'is in your library'],
  ['what a piece is given under any name', `<Row found="Not set" />`, 'Not set'],
  ['one of several choices', `<Choice options={[['on', 'Always']]} />`, 'Always'],
])('finds %s', (_, source, text) => {
  expect(hardCoded('x.tsx', source)).toEqual([`x.tsx: ${text}`]);
});

it.each(Object.entries(files))('%s shows no words but those of locales/', (name, source) => {
  expect(hardCoded(name, source)).toEqual([]);
});
