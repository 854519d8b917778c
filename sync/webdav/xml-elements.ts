/** An element of an XML text, with its namespace resolved. */
export interface XmlElement {
  /** The namespace's address, empty where there is none. */
  space: string;
  name: string;
  children: XmlElement[];
  /** The text directly in it. */
  text: string;
}

/** Deeper than any listing; what nests further was made to hurt. */
const DEEPEST = 32;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const XML = 'http://www.w3.org/XML/1998/namespace';

/**
 * Reads the part of XML that servers list folders in, because a worker has no `DOMParser`: elements, namespaces, text,
 * CDATA and the five named entities. `null` for all else, a document type above all: nothing here expands or is fetched.
 */
export function rootOf(text: string): XmlElement | null {
  const root: XmlElement = { space: '', name: '', children: [], text: '' };
  const open: { element: XmlElement; tag: string; spaces: Map<string, string> }[] = [
    { element: root, tag: '', spaces: new Map([['xml', XML]]) },
  ];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const top = open.at(-1);
    if (!top) return null;
    const piece = pieceAt(text, at);
    if (piece === null) return null;
    at = piece.end;
    if (piece.kind === 'text') top.element.text += piece.text;
    else if (piece.kind === 'close') {
      if (open.length === 1 || top.tag !== piece.text) return null;
      open.pop();
    } else if (piece.kind === 'open') {
      const started = start(piece.text, top.spaces);
      if (started === null || open.length > DEEPEST) return null;
      top.element.children.push(started.element);
      if (!started.isEmpty) open.push(started);
    }
  }
  const [only] = root.children;
  return open.length === 1 && only && root.children.length === 1 && root.text.trim() === '' ? only : null;
}

interface Piece {
  kind: 'text' | 'open' | 'close' | 'nothing';
  text: string;
  end: number;
}

/** What begins at this place; `null` if it has no end, or is not read here. */
function pieceAt(text: string, at: number): Piece | null {
  if (text[at] !== '<') {
    const next = text.indexOf('<', at);
    const end = next === -1 ? text.length : next;
    const plain = withoutEntities(text.slice(at, end));
    return plain === null ? null : { kind: 'text', text: plain, end };
  }
  const between = (from: string, to: string): { inner: string; end: number } | null => {
    if (!text.startsWith(from, at)) return null;
    const end = text.indexOf(to, at + from.length);
    return end === -1 ? null : { inner: text.slice(at + from.length, end), end: end + to.length };
  };
  const skipped = between('<!--', '-->') ?? between('<?', '?>');
  if (skipped) return { kind: 'nothing', text: '', end: skipped.end };
  const data = between('<![CDATA[', ']]>');
  if (data) return { kind: 'text', text: data.inner, end: data.end };
  if (text[at + 1] === '!' || text[at + 1] === '?') return null;
  const close = between('</', '>');
  if (close) return { kind: 'close', text: close.inner.trimEnd(), end: close.end };
  const tag = between('<', '>');
  return tag ? { kind: 'open', text: tag.inner, end: tag.end } : null;
}

function start(tag: string, around: Map<string, string>) {
  const isEmpty = tag.endsWith('/');
  const inner = isEmpty ? tag.slice(0, -1) : tag;
  const name = /^[^\s"'=<>/]+/.exec(inner)?.[0];
  if (!name) return null;
  const spaces = namespaces(inner.slice(name.length), around);
  if (spaces === null) return null;
  const [local = '', prefix = ''] = name.split(':').reverse();
  const space = spaces.get(prefix);
  if (space === undefined && prefix !== '') return null;
  const element: XmlElement = { space: space ?? '', name: local, children: [], text: '' };
  return { element, tag: name, spaces, isEmpty };
}

/** The namespaces in force in a tag with these attributes; `null` if what stands there are no attributes. */
function namespaces(attributes: string, around: Map<string, string>): Map<string, string> | null {
  let spaces = around;
  let rest = attributes.trimStart();
  while (rest !== '') {
    const found = /^([^\s"'=<>/]+)\s*=\s*("[^"]*"|'[^']*')/.exec(rest);
    if (!found) return null;
    const [whole, name = '', quoted = ''] = found;
    rest = rest.slice(whole.length).trimStart();
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const address = withoutEntities(quoted.slice(1, -1));
    if (address === null) return null;
    spaces = new Map(spaces).set(name.slice('xmlns:'.length), address);
  }
  return spaces;
}

/** The text with its entities resolved; `null` if it has one that XML does not know by itself. */
function withoutEntities(text: string): string | null {
  if (!text.includes('&')) return text;
  let isWrong = false;
  const plain = text.replace(/&([^;&]{0,12});?/g, (whole, name: string) => {
    const number = /^#(?:(\d+)|x([\da-f]+))$/i.exec(name);
    const code = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 10 : 16) : null;
    const sign = code === null ? NAMED[name] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (sign === undefined || !whole.endsWith(';')) isWrong = true;
    return sign ?? '';
  });
  return isWrong ? null : plain;
}
