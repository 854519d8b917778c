import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** Characters of a quote at most, as many as the fields take in which quotes are edited; the rest is cut. */
const QUOTE = 20_000;
/** Characters kept on each side of a selection. */
const AROUND = 200;

const selection = v.strictObject({ text: v.string(), before: v.string(), after: v.string() });

/** The selected text, and the text before and behind it in the same paragraph. */
export type Selected = v.InferOutput<typeof selection>;

/**
 * The selection in a tab's page, read at this moment and by nothing that waits there. `given` is what the browser
 * itself knows of it, which lacks line breaks. `null` if nothing is selected.
 */
export async function selectionIn(tabId: number, given = ''): Promise<Selected | null> {
  const found = await read(tabId).catch(() => null);
  const { text, before, after } = found ?? { text: given, before: '', after: '' };
  if (text.trim() === '') return null;
  return { text: text.slice(0, QUOTE), before: before.slice(-AROUND), after: after.slice(0, AROUND) };
}

async function read(tabId: number): Promise<Selected | null> {
  const [first] = await browser.scripting.executeScript({ target: { tabId }, func: selectionHere });
  const parsed = v.safeParse(selection, first?.result);
  return parsed.success ? parsed.output : null;
}

/** Runs in the page, so it must not use anything from outside of itself. */
export function selectionHere(): Selected | null {
  const chosen = getSelection();
  if (!chosen || chosen.rangeCount === 0 || chosen.isCollapsed) return null;
  const range = chosen.getRangeAt(0);
  const paragraph = (node: Node) => {
    const element = node instanceof Element ? node : node.parentElement;
    return element?.closest('p, li, h1, h2, h3, h4, h5, h6, td, dd, pre, blockquote, div') ?? node;
  };
  const before = document.createRange();
  before.selectNodeContents(paragraph(range.startContainer));
  before.setEnd(range.startContainer, range.startOffset);
  const after = document.createRange();
  after.selectNodeContents(paragraph(range.endContainer));
  after.setStart(range.endContainer, range.endOffset);
  return { text: chosen.toString(), before: before.toString(), after: after.toString() };
}
