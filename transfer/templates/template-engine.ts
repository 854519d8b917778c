import { Liquid, type LiquidError, type Template } from 'liquidjs';
import { htmlLink, htmlQuote, htmlText } from './escape-html';
import {
  markdownAddress,
  markdownLink,
  markdownQuote,
  markdownTag,
  markdownText,
  ownMarkdown,
} from './escape-markdown';
import { orgAddress, orgLink, orgMarkdown, orgQuote, orgTag, orgText } from './escape-org';
import { LONGEST_TEMPLATE } from './template-limits';
import { yamlText } from './yaml-text';

/** The languages in which a template writes; each has its own way of showing a text as just this text. */
export const MARKUPS = ['markdown', 'org', 'html'] as const;
export type Markup = (typeof MARKUPS)[number];

/** A template that cannot be read, or that asks for something that is not there. Lines and columns count from 1. */
export class TemplateError extends Error {
  override name = 'TemplateError';
  constructor(
    message: string,
    readonly line: number,
    readonly column: number,
  ) {
    super(message);
  }
}

/** Milliseconds that one file may take at most: a template can repeat itself without end. */
const LONGEST_RENDERING = 60_000;
/** Characters and items that one file may use, as the engine counts them: several times the largest course. */
const MOST_MEMORY = 500_000_000;

type Filter = (text: string, other: string) => string;

/** What a template writes is escaped, unless one of these filters comes last. */
const FILTERS: Readonly<Record<Markup, { text: Filter } & Readonly<Record<string, Filter>>>> = {
  markdown: {
    text: markdownText,
    link: markdownLink,
    address: markdownAddress,
    quote: markdownQuote,
    own: ownMarkdown,
    tag: markdownTag,
  },
  org: {
    text: orgText,
    link: orgLink,
    address: orgAddress,
    quote: orgQuote,
    own: orgMarkdown,
    tag: orgTag,
  },
  html: {
    text: htmlText,
    link: htmlLink,
    address: (url) => htmlLink(url, url),
    quote: htmlQuote,
    own: (text) => `<div class="own">${htmlText(text)}</div>`,
    tag: htmlText,
  },
};

const COMMON: Readonly<Record<string, Filter>> = {
  yaml: yamlText,
  line: (text) => text.replace(/[\s\0]+/g, ' ').trim(),
  /** Puts what is given before each line but the first. */
  indent: (text, by) => text.replace(/\n(?=.)/g, `\n${by}`),
};

const engines = new Map<Markup, Liquid>();

/**
 * Reads a template. The engine runs no code, opens no file, and sees only what it is given. `longest`: milliseconds
 * that one file may take.
 * @throws TemplateError, also from the function
 */
export function readTemplate(
  text: string,
  markup: Markup,
  longest = LONGEST_RENDERING,
): (data: object) => string {
  const engine = engineOf(markup);
  if (text.length > LONGEST_TEMPLATE) throw new TemplateError('too long', 1, 1);
  const parsed = telling(() => engine.parse(text));
  return (data) => telling(() => render(engine, parsed, data, longest));
}

function render(engine: Liquid, parsed: Template[], data: object, renderLimit: number): string {
  const text = engine.renderSync(parsed, data, { renderLimit }) as string;
  return `${text.trimEnd()}\n`;
}

function engineOf(markup: Markup): Liquid {
  const known = engines.get(markup);
  if (known) return known;
  const { text, ...own } = FILTERS[markup];
  const engine = new Liquid({
    jsTruthy: true,
    strictFilters: true,
    strictVariables: true,
    lenientIf: true,
    ownPropertyOnly: true,
    // The only files that `render` and `include` find: none.
    templates: {},
    parseLimit: LONGEST_TEMPLATE,
    memoryLimit: MOST_MEMORY,
    outputEscape: (value: unknown) => text(stringOf(value), ''),
  });
  for (const [name, filter] of Object.entries({ ...own, ...COMMON })) {
    const handler = (value: unknown, other: unknown) => filter(stringOf(value), stringOf(other));
    engine.registerFilter(name, { handler, raw: true });
  }
  engines.set(markup, engine);
  return engine;
}

const stringOf = (value: unknown) => (value === undefined || value === null ? '' : String(value));

function telling<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error) || !('token' in error)) throw error;
    const { token, originalError } = error as LiquidError;
    const [line = 1, column = 1] = token.getPosition();
    const words = (originalError?.message ?? error.message).replace(/, line:\d+.*$/s, '');
    throw new TemplateError(words, line, column);
  }
}
