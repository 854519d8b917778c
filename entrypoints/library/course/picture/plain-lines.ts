import { Lexer, type Token } from 'marked';
import { isEasyMarkdown } from '@/components/text/markdown-limits';

/** The lines of a Markdown text without its signs, for the picture; as it stands where it is too much for a parser. */
export function plainLines(markdown: string): string[] {
  const found = isEasyMarkdown(markdown)
    ? blocks(new Lexer({ gfm: true, breaks: true }).lex(markdown))
    : [markdown];
  return found
    .flatMap((block) => block.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function blocks(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    if (token.type === 'list') return token.items.flatMap((item: { tokens: Token[] }) => blocks(item.tokens));
    if (token.type === 'blockquote') return blocks(token.tokens ?? []);
    if (token.type === 'table')
      return [token.header, ...token.rows].map((row: { tokens: Token[] }[]) =>
        row.map((cell) => inline(cell.tokens)).join(' · '),
      );
    if (token.type === 'hr' || token.type === 'space' || token.type === 'def') return [];
    return [inline([token])];
  });
}

function inline(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'br') return '\n';
      if (token.type === 'checkbox') return '';
      if ('tokens' in token && token.tokens) return inline(token.tokens);
      return 'text' in token ? token.text : token.raw;
    })
    .join('');
}
