import { type Document as DomDocument, Window } from 'happy-dom';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type ParsedNode = DefaultTreeAdapterTypes.ChildNode;

/** Nothing of a saved page is run or loaded. */
const settings = {
  disableJavaScriptEvaluation: true,
  disableJavaScriptFileLoading: true,
  disableCSSFileLoading: true,
  disableIframePageLoading: true,
};
const window = new Window({ settings });

/**
 * A document out of HTML as browsers build it, by the standard's algorithm: happy-dom's own parser does not mend pages
 * that are not well nested. Throws `RangeError` on a page nested deeper than the stack.
 */
export function parseHtml(html: string): Document {
  const document = window.document.implementation.createHTMLDocument();
  while (document.firstChild) document.removeChild(document.firstChild);
  append(document, document, parse(html).childNodes);
  return document as unknown as Document;
}

function append(document: DomDocument, parent: Pick<DomDocument, 'appendChild'>, nodes: ParsedNode[]): void {
  for (const node of nodes) {
    if ('value' in node) parent.appendChild(document.createTextNode(node.value));
    else if ('data' in node) parent.appendChild(document.createComment(node.data));
    else if ('tagName' in node) {
      const element = document.createElementNS(node.namespaceURI, node.tagName);
      for (const { prefix, name, value } of node.attrs)
        element.setAttribute(prefix ? `${prefix}:${name}` : name, value);
      if ('content' in node && 'content' in element)
        append(document, element.content as typeof parent, node.content.childNodes);
      append(document, element, node.childNodes);
      parent.appendChild(element);
    }
  }
}
