import createPurifier from 'dompurify';
import { Marked } from 'marked';

/** What a note may be made of. No images: one from elsewhere would tell somebody that the note was read. */
const TAGS =
  'p br hr strong em del code pre blockquote ul ol li a table thead tbody tr th td sup sub kbd'.split(' ');

const marked = new Marked({
  gfm: true,
  breaks: true,
  walkTokens(token) {
    // A note is a part of a page, whose headings are in order without it.
    if (token.type === 'heading') {
      const { raw, text, tokens } = token;
      Object.assign(token, { type: 'paragraph', tokens: [{ type: 'strong', raw, text, tokens }] });
    }
    if (token.type === 'image') {
      const text = token.text || token.href;
      Object.assign(token, { type: 'link', tokens: [{ type: 'text', raw: text, text }] });
    }
  },
});

const purifier = createPurifier(window);
purifier.addHook('afterSanitizeAttributes', (node) => {
  if (node.nodeName !== 'A') return;
  node.setAttribute('target', '_blank');
  node.setAttribute('rel', 'noreferrer');
});

/** Markdown as nodes to be shown: only plain formatting, and links to http(s) that say nothing of where they were clicked. */
export function renderMarkdown(text: string): DocumentFragment {
  const html = marked.parse(text, { async: false });
  return purifier.sanitize(html, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ['href', 'start', 'align'],
    ALLOWED_URI_REGEXP: /^https?:\/\//i,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
}
