import { parseSync } from 'vite';
import { expect, it } from 'vitest';

/** Attributes that a person sees or hears. */
const VISIBLE = new Set([
  'title',
  'aria-label',
  'aria-valuetext',
  'aria-description',
  'placeholder',
  'alt',
  'label',
]);

const files = import.meta.glob<string>(
  ['../components/**/*.tsx', '../entrypoints/**/*.tsx', '!**/*.test.tsx'],
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
const hasWords = (text: unknown): text is string => typeof text === 'string' && /\p{L}/u.test(text);

/** Every text in the source that would be shown as it stands there. */
function hardCoded(name: string, source: string): string[] {
  const found: string[] = [];
  const keep = (value: unknown) => hasWords(value) && found.push(`${name}: ${value.trim()}`);
  const literal = (value: unknown) => {
    if (isNode(value) && value.type === 'Literal') keep(value.value);
    if (isNode(value) && value.type === 'JSXExpressionContainer') literal(value.expression);
    if (isNode(value) && value.type === 'TemplateLiteral') {
      for (const quasi of value.quasis as { value: { cooked: string } }[]) keep(quasi.value.cooked);
    }
    if (isNode(value) && value.type === 'LogicalExpression') literal(value.right);
    if (isNode(value) && value.type === 'ConditionalExpression') {
      literal(value.consequent);
      literal(value.alternate);
    }
  };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isNode(value)) return;
    if (value.type === 'JSXText') keep(value.value);
    if (value.type === 'JSXElement' || value.type === 'JSXFragment')
      (value.children as unknown[]).forEach(literal);
    if (value.type === 'JSXAttribute' && VISIBLE.has((value.name as { name: string }).name))
      literal(value.value);
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

it.each(Object.entries(files))('%s shows no words but those of locales/', (name, source) => {
  expect(hardCoded(name, source)).toEqual([]);
});
