import createPurifier from 'dompurify';
import { markdownToHtml } from './markdown-to-html';

/** Elements that a note may contain: no images, nothing that acts, nothing with a name or a look of its own. */
const TAGS =
  'p br hr strong em del code pre blockquote ul ol li a table thead tbody tr th td sup sub kbd'.split(' ');

const purifier = createPurifier(window);
purifier.addHook('afterSanitizeAttributes', (node) => {
  if (node.nodeName !== 'A') return;
  node.setAttribute('target', '_blank');
  node.setAttribute('rel', 'noreferrer');
});

/** Markdown as nodes, with plain formatting only, and with http(s) links that do not say where they were clicked. */
export function renderMarkdown(text: string): DocumentFragment {
  return purifier.sanitize(markdownToHtml(text), {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ['href', 'start', 'align'],
    ALLOWED_URI_REGEXP: /^https?:\/\//i,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
}
