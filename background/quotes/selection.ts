import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { fencedCode } from '@/progress/notes/quoted-parts';
import { selectionHere } from './selection-here';

/** Characters of a quote at most, as many as the fields take in which quotes are edited; the rest is cut. */
const QUOTE = 20_000;
/** Characters kept on each side of a selection. */
const AROUND = 200;

const selection = v.strictObject({
  text: v.string(),
  before: v.string(),
  after: v.string(),
  parts: v.array(v.strictObject({ text: v.string(), language: v.nullable(v.string()) })),
});

/** What is selected in a page. */
export interface Selected {
  /** The quote: formulas as TeX, code between fences with its language. */
  quote: string;
  /** The words that stand in the page, with a line break for each formula, whose words no link can name. */
  text: string;
  /** The text before and behind it in the same paragraph. */
  before: string;
  after: string;
}

/**
 * The selection in a tab's page, read at this moment and by nothing that waits there. `given` is what the browser
 * itself knows of it, which lacks line breaks. `null` if nothing is selected.
 */
export async function selectionIn(tabId: number, given = ''): Promise<Selected | null> {
  const found = await read(tabId).catch(() => null);
  const { text, before, after, parts } = found ?? { text: given, before: '', after: '', parts: [] };
  const quote = parts.length === 0 ? text : parts.map(partOf).join('\n\n');
  if (quote.trim() === '') return null;
  return {
    quote: quote.slice(0, QUOTE).trim(),
    text: text.slice(0, QUOTE),
    before: before.slice(-AROUND),
    after: after.slice(0, AROUND),
  };
}

const partOf = ({ text, language }: { text: string; language: string | null }) =>
  language === null ? text.trim() : fencedCode(text, /^[\w+#.-]{1,30}$/.test(language) ? language : '');

async function read(tabId: number) {
  const [first] = await browser.scripting.executeScript({ target: { tabId }, func: selectionHere });
  const parsed = v.safeParse(selection, first?.result);
  return parsed.success ? parsed.output : null;
}
