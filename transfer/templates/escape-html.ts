import { quotedParts } from '@/progress/notes/quoted-parts';
import { isWebAddress } from './escape-markdown';

/** A text as HTML that shows just this text, also within an attribute in double quotes. */
export function htmlText(text: string): string {
  return text
    .replaceAll('\0', '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** A text as a link to a web address, or as text where there is none. */
export function htmlLink(title: string, url: string): string {
  return isWebAddress(url) ? `<a href="${htmlText(url)}">${htmlText(title)}</a>` : htmlText(title);
}

/** A quote as HTML: paragraphs whose lines stay, and code as code. */
export function htmlQuote(quote: string): string {
  const blocks = quotedParts(quote).map((part) =>
    part.kind === 'text'
      ? `<p>${htmlText(part.text).replace(/\n/g, '<br>')}</p>`
      : `<pre><code${part.language && ` class="language-${part.language}"`}>${htmlText(part.text)}</code></pre>`,
  );
  return `<blockquote>${blocks.join('')}</blockquote>`;
}
