/** A part of a quote: running text, or code with its language, as far as that is known. */
export type QuotedPart = { kind: 'text'; text: string } | { kind: 'code'; text: string; language: string };

const FENCE = /^(`{3,})([\w+#.-]*)$/;

/**
 * The parts of a quote. Code stands in it between fences of Markdown, as `fencedCode` writes them; a fence that does
 * not close is text.
 */
export function quotedParts(quote: string): QuotedPart[] {
  const lines = quote.split(/\r\n?|\n/);
  const parts: QuotedPart[] = [];
  let text: string[] = [];
  const end = () => {
    if (text.some((line) => line.trim() !== '')) parts.push({ kind: 'text', text: withoutBlankEnds(text) });
    text = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const [, fence, language = ''] = FENCE.exec(line) ?? [];
    const close = fence ? lines.indexOf(fence, at + 1) : -1;
    if (close < 0) text.push(line);
    else {
      end();
      parts.push({ kind: 'code', text: lines.slice(at + 1, close).join('\n'), language });
      at = close;
    }
  }
  end();
  return parts;
}

/** Code with its language as a part of a quote, between fences that are longer than any inside. */
export function fencedCode(code: string, language: string): string {
  const longest = Math.max(2, ...(code.match(/`{3,}/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${code.replace(/\n$/, '')}\n${fence}`;
}

function withoutBlankEnds(lines: readonly string[]): string {
  const isBlank = (line: string) => line.trim() === '';
  const first = lines.findIndex((line) => !isBlank(line));
  const last = lines.findLastIndex((line) => !isBlank(line));
  return lines.slice(first, last + 1).join('\n');
}
