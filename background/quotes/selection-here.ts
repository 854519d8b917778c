/** A part of a selection; `language` is `null` for running text, and empty for code in a language that is not named. */
export interface SelectedPart {
  text: string;
  language: string | null;
}

/** What the page tells of its selection. Without parts, the text is all there is to it. */
export interface PageSelection {
  text: string;
  before: string;
  after: string;
  parts: SelectedPart[];
}

/**
 * The selection of the page in which it runs, so it must not use anything from outside of itself. In one piece, because
 * it is sent as one. Formulas of KaTeX and MathJax stand in a page two or three times, once as TeX; that one is taken.
 */
export function selectionHere(): PageSelection | null {
  const FORMULA = '.katex-display, .katex, .MathJax_Display, .MathJax, mjx-container';
  const BLOCK = /^(?:P|DIV|LI|UL|OL|DL|DT|DD|H[1-6]|BLOCKQUOTE|SECTION|ARTICLE|TABLE|TR|FIGURE)$/;
  const HIDDEN = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/;
  const chosen = getSelection();
  if (!chosen || chosen.rangeCount === 0 || chosen.isCollapsed) return null;
  const range = chosen.getRangeAt(0).cloneRange();
  const elementOf = (node: Node) => (node instanceof Element ? node : node.parentElement);
  const paragraph = (node: Node) =>
    elementOf(node)?.closest('p, li, h1, h2, h3, h4, h5, h6, td, dd, pre, blockquote, div') ?? node;
  const formulaOf = (node: Node | null) => {
    const inner = node && elementOf(node)?.closest(FORMULA);
    return inner ? (inner.parentElement?.closest(FORMULA) ?? inner) : null;
  };
  const texOf = (formula: Element) => {
    // MathJax 2 keeps the source in a script behind what it draws.
    let script = formula.nextElementSibling;
    if (!script?.matches('script[type^="math/tex"]'))
      script = formula.querySelector('script[type^="math/tex"]');
    const source = formula.querySelector('annotation[encoding="application/x-tex"]') ?? script;
    const tex = (source?.textContent ?? formula.getAttribute('data-tex') ?? '').replace(/\s+/g, ' ').trim();
    const isDisplay =
      formula.matches('.katex-display, .MathJax_Display, [display="true"]') ||
      (script?.getAttribute('type') ?? '').includes('mode=display');
    if (tex === '') return (formula.textContent ?? '').trim();
    return isDisplay ? `$$${tex}$$` : `$${tex}$`;
  };
  const languageOf = (pre: Element) => {
    const about = [pre.querySelector('code'), pre, pre.parentElement, pre.parentElement?.parentElement];
    for (const element of about) {
      const named = /(?:^|\s)(?:language|lang|highlight-source|highlight)-([\w+#.-]+)/.exec(
        element?.className ?? '',
      )?.[1];
      const language = named ?? element?.getAttribute('data-lang') ?? element?.getAttribute('data-language');
      if (language) return language;
    }
    return '';
  };
  // A formula is taken whole: half of what is drawn is no TeX.
  const [first, last] = [formulaOf(range.startContainer), formulaOf(range.endContainer)];
  if (first) range.setStartBefore(first);
  const source = last?.nextElementSibling;
  if (last) range.setEndAfter(source?.matches('script[type^="math/tex"]') ? source : last);
  const around = (from: Node, isBefore: boolean) => {
    const side = document.createRange();
    side.selectNodeContents(paragraph(from));
    if (isBefore) side.setEnd(range.startContainer, range.startOffset);
    else side.setStart(range.endContainer, range.endOffset);
    return side;
  };
  const parts: SelectedPart[] = [];
  const write = (node: Node, formulas: boolean): string => {
    if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
    if (!(node instanceof Element))
      return [...node.childNodes].map((child) => write(child, formulas)).join('');
    if (HIDDEN.test(node.tagName) || node.matches('.MathJax_Preview')) return '';
    if (node.matches(FORMULA)) return formulas ? texOf(node) : '\n';
    if (node.tagName === 'BR') return '\n';
    if (node.tagName === 'PRE' && formulas) {
      parts.push({ text: node.textContent ?? '', language: languageOf(node) });
      return `\0${parts.length - 1}\0`;
    }
    const inner = [...node.childNodes].map((child) => write(child, formulas)).join('');
    return BLOCK.test(node.tagName) || node.tagName === 'PRE' ? `\n${inner}\n` : inner;
  };
  const tidy = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .join('\n')
      .replace(/\n{3,}/g, '\n\n');
  const copy = range.cloneContents();
  const hasFormulas = copy.querySelector(FORMULA) !== null;
  const pre = elementOf(range.commonAncestorContainer)?.closest('pre');
  const said = chosen.toString();
  const plain = {
    text: hasFormulas ? tidy(write(copy, false)) : said,
    before: write(around(range.startContainer, true).cloneContents(), false),
    after: write(around(range.endContainer, false).cloneContents(), false),
  };
  if (pre) return { ...plain, parts: [{ text: said, language: languageOf(pre) }] };
  if (!hasFormulas && copy.querySelector('pre') === null) return { ...plain, parts: [] };
  const whole = tidy(write(copy, true)).split('\0');
  // Every second piece is the number of a block of code.
  const quoted = whole.map((text, at) => (at % 2 === 1 ? parts[Number(text)] : { text, language: null }));
  return { ...plain, parts: quoted.flatMap((part) => (part && part.text.trim() !== '' ? [part] : [])) };
}
