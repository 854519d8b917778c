import type { RemoteFile } from '../transport';
import { rootOf, type XmlElement } from './xml-elements';

const DAV = 'DAV:';
/** Longer names are nobody's of ours, and a file system would not hold them. */
const LONGEST_NAME = 255;

/**
 * The files in an answer to PROPFIND with `Depth: 1`, without folders. `base`: the address that was asked. `null` if the
 * text is no multistatus. An entry that cannot be read is left out: to be absent from a listing never means anything.
 */
export function filesIn(text: string, base: string): RemoteFile[] | null {
  const root = rootOf(text);
  if (root?.name !== 'multistatus' || root.space !== DAV) return null;
  return all(root, 'response').flatMap((response) => fileOf(response, base) ?? []);
}

function fileOf(response: XmlElement, base: string): RemoteFile | null {
  const status = one(response, 'status');
  if (status && !isGood(status.text)) return null;
  const name = nameIn(one(response, 'href')?.text.trim() ?? '', base);
  const props = all(response, 'propstat')
    .filter((each) => isGood(one(each, 'status')?.text ?? ' 200 '))
    .flatMap((each) => all(each, 'prop'));
  const isFolder = props
    .flatMap((prop) => all(prop, 'resourcetype'))
    .some((type) => one(type, 'collection') !== undefined);
  if (name === null || isFolder) return null;
  const length = props.flatMap((prop) => all(prop, 'getcontentlength'))[0]?.text.trim() ?? '';
  return { name, size: /^\d{1,15}$/.test(length) ? Number(length) : null };
}

/** The last part of the path, which proxies leave as it is when they put a server below another path. */
function nameIn(href: string, base: string): string | null {
  try {
    const name = decodeURIComponent(new URL(href, base).pathname.split('/').at(-1) ?? '');
    return name === '' || name.length > LONGEST_NAME || name.includes('/') ? null : name;
  } catch {
    return null;
  }
}

/** Such as `HTTP/1.1 200 OK`. */
const isGood = (status: string) => /\s2\d\d(\s|$)/.test(status);
const all = (element: XmlElement, name: string) =>
  element.children.filter((each) => each.name === name && each.space === DAV);
const one = (element: XmlElement, name: string) => all(element, name)[0];
