import { Parser } from 'commonmark';
import fc from 'fast-check';
import markdownIt from 'markdown-it';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { afterAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Note } from '@/progress/notes/note';
import { fencedCode } from '@/progress/notes/quoted-parts';
import { ankiText } from './anki';
import type { CourseHistory } from './course-file';
import { exportSettings, goldenCourses } from './courses.fixture';
import { courseWriter, TEMPLATES } from './templates/course-text';
import { htmlQuote, htmlText } from './templates/escape-html';
import { markdownQuote, markdownText, ownMarkdown } from './templates/escape-markdown';
import { orgQuote, orgText } from './templates/escape-org';
import { yamlText } from './templates/yaml-text';

/** What means something to some program, and plain words between it. */
const PIECES = [
  ...[
    'List<String> <T>',
    '#tag',
    '[[link]]',
    '$x$',
    '$$',
    '==a==',
    '%%b%%',
    '^id',
    'a:: b',
    '((ref))',
    '{{x}}',
  ],
  ...['`c`', '*d*', '_e_', '__', '~~f~~', '|', '\\(x\\)', '\\[y\\]', '[sound:a.mp3]', '{{c1::x}}', '[latex]'],
  ...['![g](h)', '[i](javascript:j)', '<script>', '<!--', '-->', '&lt;', '&amp;', '\\', '"', "'", '[^1]'],
  ...['- ', '* ', '+ ', '1. ', '12) ', '> ', '# ', '---', '===', '    ', '\t', '| - |', '~~~', '```', ': k'],
  ...['#+begin_src', '* TODO', ':END:', '#+end_example', ',*', '学完', 'word', ' ', '\n', '\n\n', '\n\n\n'],
];
const hostile = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));

const SEED = Number(process.env.EPILOGUE_SEED ?? Math.floor(Date.now() / 86_400_000));
afterAll(() => process.stdout.write(`nothing comes alive: seed ${SEED}\n`));

function always(property: fc.IProperty<[string]>): void {
  fc.assert(property, { seed: SEED, numRuns: 500 });
}
const words = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What CommonMark's own parser shows of a text, and of which kinds of parts it is. */
function shown(markdown: string): { text: string; kinds: Set<string> } {
  const kinds = new Set<string>();
  let text = '';
  const walker = new Parser().parse(markdown).walker();
  for (let step = walker.next(); step; step = walker.next()) {
    if (!step.entering) continue;
    kinds.add(step.node.type);
    text += step.node.literal ?? (step.node.type === 'text' ? '' : ' ');
  }
  return { text: words(text), kinds };
}

function shownByMarkdownIt(markdown: string): { text: string; kinds: Set<string> } {
  const tokens = markdownIt({ html: true }).parse(markdown, {});
  const all = tokens.flatMap((token) => [token, ...(token.children ?? [])]);
  const text = all.map(({ type, content }) =>
    type === 'inline' ? '' : type === 'softbreak' ? ' ' : content,
  );
  return { text: words(text.join('')), kinds: new Set(all.map(({ type }) => type)) };
}

const TEXT = ['document', 'paragraph', 'block_quote', 'text', 'softbreak', 'code_block'];
const TEXT_IT = [
  ...['paragraph_open', 'paragraph_close', 'blockquote_open', 'blockquote_close'],
  ...['inline', 'text', 'text_special', 'softbreak', 'fence'],
];

function textOf(node: Tree.ParentNode | Tree.ChildNode): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (node.nodeName === 'br') return '\n';
  return 'childNodes' in node
    ? node.childNodes.map(textOf).join(node.nodeName === 'blockquote' ? '\n' : '')
    : '';
}
function elementsOf(node: Tree.ParentNode | Tree.ChildNode): string[] {
  const own = node.nodeName.startsWith('#') ? [] : [node.nodeName];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(elementsOf) : [])];
}

/** The quote without the fences of its code, as people read it. */
const unfenced = (quote: string) => quote.replace(/^(`{3,})[\w+#.-]*\n([\s\S]*?)\n\1$/gm, '$2');

describe('a quote in Markdown', () => {
  it('shows its words and nothing else, by two renderers', () => {
    always(
      fc.property(hostile, (quote) => {
        const markdown = markdownQuote(quote);
        const [first, second] = [shown(markdown), shownByMarkdownIt(markdown)];
        expect([...first.kinds].filter((kind) => !TEXT.includes(kind))).toEqual([]);
        expect([...second.kinds].filter((kind) => !TEXT_IT.includes(kind))).toEqual([]);
        expect(first.text.replace(/\s/g, '')).toBe(unfenced(quote).replace(/\s/g, ''));
        expect(second.text.replace(/\s/g, '')).toBe(first.text.replace(/\s/g, ''));
      }),
    );
  });

  it('has nothing left that Obsidian or Logseq would read beyond CommonMark', () => {
    always(
      fc.property(hostile, (quote) => {
        const source = markdownQuote(quote).replace(/^> (`{3,})[\s\S]*?^> \1$/gm, '');
        const bare = source.replace(/\\[\s\S]/g, '').replace(/&nbsp;/g, '');
        expect(bare).not.toMatch(/[#$^`*_~|{}[\]]|==|%%|::|\(\(/);
      }),
    );
  });

  it('keeps code as code, with its language and its blank lines', () => {
    const code = 'fn main() {\n\n\n\n    run::<T>(); // #tag\n}';
    const markdown = markdownQuote(`Before\n\n${fencedCode(code, 'rust')}`);
    const walker = new Parser().parse(markdown).walker();
    let found = null;
    for (let step = walker.next(); step; step = walker.next())
      if (step.node.type === 'code_block') found = step.node;
    expect(found).toMatchObject({ info: 'rust', literal: `${code}\n` });
  });
});

it('a title in Markdown is a text on one line', () => {
  always(
    fc.property(hostile, (title) => {
      const { text, kinds } = shown(`### x ${markdownText(title)} y`);
      expect([...kinds]).toEqual(['document', 'heading', 'text']);
      expect(text).toBe(words(`x ${title} y`));
    }),
  );
});

it('the person’s own Markdown stays as it is, and swallows nothing that follows', () => {
  const note = 'See:\n\n```js\nlet a;\n\n\n\nlet b;\n```\n\n**so**';
  expect(ownMarkdown(note)).toBe(note);
  for (const open of ['~~~\ncode', '````md\n```\nx', 'a\n\n```']) {
    const { text } = shown(`${ownMarkdown(open)}\n\n# After`);
    expect(text).toMatch(/After$/);
    expect(shown(`${ownMarkdown(open)}\n\n# After`).kinds).toContain('heading');
  }
});

it('a text in YAML is read back by readers of 1.1 and 1.2', () => {
  const wanted = (text: string) => words(text.replace(/[\s\p{Cc}]+/gu, ' '));
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
      for (const version of ['1.1', '1.2'] as const) {
        const read = parseYaml(`a: ${yamlText(text)}\n`, { version }) as { a: string };
        expect(read.a).toBe(wanted(text.toWellFormed().replace(/\p{Noncharacter_Code_Point}/gu, '')));
      }
    }),
    { seed: SEED, numRuns: 500 },
  );
  for (const text of ['yes', '2026-03-05', '1e3', 'null', '~', ': ', '- a', '!!js'])
    expect(parseYaml(`a: ${yamlText(text)}`, { version: '1.1' })).toEqual({ a: words(text) });
});

it('a quote in HTML shows its words and nothing else', () => {
  always(
    fc.property(hostile, (quote) => {
      const fragment = parseFragment(htmlQuote(quote));
      const wrong = elementsOf(fragment).filter(
        (name) => !['blockquote', 'p', 'br', 'pre', 'code'].includes(name),
      );
      expect(wrong).toEqual([]);
      expect(textOf(fragment).replace(/\s/g, '')).toBe(unfenced(quote).replace(/\s/g, ''));
      const title = parseFragment(`<b title="${htmlText(quote)}">${htmlText(quote)}</b>`);
      expect(elementsOf(title)).toEqual(['b']);
    }),
  );
});

it('a quote in Org stands in blocks that nothing in it ends', () => {
  always(
    fc.property(hostile, (quote) => {
      const lines = orgQuote(quote).split('\n');
      let inside: string | null = null;
      const kept: string[] = [];
      for (const line of lines) {
        if (inside === null) inside = /^#\+begin_(\w+)/.exec(line)?.[1] ?? 'nothing';
        else if (line === `#+end_${inside}`) inside = null;
        else {
          expect(line).not.toMatch(/^\s*(?:\*|#\+)/);
          kept.push(line.replace(/^(\s*),(?=,*(?:\*|#\+))/, '$1'));
        }
      }
      if (words(quote) !== '') expect(inside).toBeNull();
      expect(kept.join('').replace(/\s/g, '')).toBe(unfenced(quote).replace(/\s/g, ''));
      expect(orgText(quote).replace(/\\[a-z]+\{\}/g, '')).not.toMatch(/[*/_=~+<>$^|:]|\[\[|\\[a-z(]|\{\{|@@/);
    }),
  );
});

describe('a quote in Anki', () => {
  const [course] = goldenCourses() as [CourseHistory];
  const noteWith = (quote: string) => ({ ...(course.notes.find(({ id }) => id === 'n4') as Note), quote });
  const fieldsOf = (quote: string) => {
    const text = ankiText([{ ...course, notes: [noteWith(quote)] }], exportSettings().words);
    const [, front = '', back = ''] = (text.split('\n').at(-2) ?? '').slice(1, -1).split('"\t"');
    return [front, back].map((field) => field.replaceAll('""', '"'));
  };

  it('shows its words, and no formula, sound, LaTeX or cloze in it', () => {
    always(
      fc.property(
        hostile.filter((quote) => quote.trim() !== ''),
        (quote) => {
          for (const field of fieldsOf(quote))
            expect(field).not.toMatch(/\\[([]|\\[\])]|\[sound:|\[latex\]|\[\$|\{\{/i);
          const back = parseFragment(fieldsOf(quote)[1] ?? '');
          expect(textOf(back).replace(/\s/g, '')).toBe(unfenced(quote).replace(/\s/g, ''));
        },
      ),
    );
  });

  it('has no formula that is put together again in the page that Anki shows', () => {
    // MathJax reads on over line breaks and comments, and stops at any other element.
    const runs = (html: string) =>
      html
        .split(/<\/?(?:span|pre|code)[^>]*>/)
        .map((part) => textOf(parseFragment(part)))
        .filter((text) => /\\[([\])]/.test(text));
    always(
      fc.property(
        hostile.filter((quote) => quote.trim() !== ''),
        (quote) => {
          expect(fieldsOf(quote).flatMap(runs)).toEqual([]);
        },
      ),
    );
  });
});

it('a whole file in Markdown shows the quote’s words, whatever stands around it', () => {
  const [course] = goldenCourses() as [CourseHistory];
  const quote = 'List<String> <T> #tag [[link]] $x$\n\n\n\n- no list';
  const notes = course.notes.map((note) => (note.id === 'n4' ? { ...note, quote } : note));
  const text = courseWriter(TEMPLATES.markdown, exportSettings())({ ...course, notes });
  expect(text).not.toMatch(/\n{4}/);
  const { text: read } = shown(text.split(/^---$/m)[2] ?? '');
  expect(read).toContain('List<String> <T> #tag [[link]] $x$ - no list');
});
