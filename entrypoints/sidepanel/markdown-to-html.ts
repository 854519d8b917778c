import { Marked } from 'marked';

/** The few tags for which Markdown has no signs. Any other is shown as it was typed. */
const TYPED = /^<\/?(?:br|kbd|sub|sup)\s*\/?>$/;

const marked = new Marked({
  gfm: true,
  breaks: true,
  walkTokens(token) {
    // A note is part of a page, whose headings are in order without it.
    if (token.type === 'heading') {
      const { raw, text, tokens } = token;
      Object.assign(token, { type: 'paragraph', tokens: [{ type: 'strong', raw, text, tokens }] });
    }
    if (token.type === 'html' && !TYPED.test(token.raw.trim())) {
      const { raw, block } = token;
      const text = { type: 'text', raw, text: raw };
      Object.assign(token, block ? { type: 'paragraph', tokens: [text] } : text);
    }
    // An image from elsewhere would tell its server that someone read the note.
    if (token.type === 'image') {
      const text = token.text || token.href;
      Object.assign(token, { type: 'link', tokens: [{ type: 'text', raw: text, text }] });
    }
  },
});

/**
 * Markdown as HTML, without headings, with links in the place of images, and other HTML as text. It is not safe to show
 * as it is.
 */
export function markdownToHtml(text: string): string {
  return marked.parse(text, { async: false });
}
