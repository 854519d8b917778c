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
]);

/** What is assigned to these of an element or the document is seen. */
const ASSIGNED = new Set(['title', 'textContent', 'innerText', 'placeholder', 'ariaLabel', 'alt']);

const files = import.meta.glob<string>(
  [
    '../components/**/*.{ts,tsx}',
    '../entrypoints/**/*.{ts,tsx}',
    '../reading/**/*.ts',
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

/** Every text in the source that would be shown as it stands there. */
function hardCoded(name: string, source: string): string[] {
  const found: string[] = [];
  const keep = (value: unknown) => hasWords(value) && found.push(`${name}: ${value.trim()}`);
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
  const nameOf = (value: unknown) =>
    isNode(value) ? ((value.name ?? value.value) as string | undefined) : undefined;
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
  walk(parseSync(name, source).program);
  return found;
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
])('finds %s', (_, source, text) => {
  expect(hardCoded('x.tsx', source)).toEqual([`x.tsx: ${text}`]);
});

it.each(Object.entries(files))('%s shows no words but those of locales/', (name, source) => {
  expect(hardCoded(name, source)).toEqual([]);
});
