const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;
const ESCAPES = /(?:%[0-9a-f]{2})+/gi;
/** Names that a folder's own page goes by, beside the folder's. */
const INDEX = /\/(?:index|readme)(?:\.(?:html?|md))?$/i;
/** No real address is longer; a hostile one must not swell the store. */
const LONGEST = 1000;

/** Whether a host is this machine, where one port shows another book tomorrow. */
export function isLoopback(hostname: string): boolean {
  return LOOPBACK.test(hostname);
}

/** The host as book keys write it: without `www.`, with the port where it is not the scheme's own. */
export function bookHost(url: URL): string {
  return url.host.replace(/^www\./, '');
}

/**
 * `host/path` of a page, equal for all spellings of its address: lower-case host without scheme and `www.`, path
 * decoded once and NFC, without trailing `/`, `index` or `README` of any kind, query and hash.
 * The path of a hash router (`#/…`, `#!/…`) is part of it. Never throws, whatever the encoding.
 */
export function placeOf(url: URL): string {
  const routed = /^#!?(\/[^?#]*)/.exec(url.hash)?.[1];
  const inner = routed ? trimmed(routed) : '';
  return `${bookHost(url)}${trimmed(url.pathname)}${inner && `/#${inner}`}`.slice(0, LONGEST);
}

/** Identity of a chapter of a book at this address. */
export function bookChapterKey(url: URL): string {
  return `book:${placeOf(url)}`;
}

/** Like `bookChapterKey`, for a path without query and hash, on a host from `bookHost`. */
export function bookKeyOfPath(host: string, path: string): string {
  return `book:${host}${trimmed(path)}`.slice(0, LONGEST);
}

/**
 * Identity of the book that begins at `place` (`host/path`, from `placeOf`). It includes the title where the place
 * alone does not tell two books apart: at a host's root, on loopback, or if the caller says `shared`.
 */
export function bookCourseKey(place: string, title: string | undefined, shared = false): string {
  const host = place.split('/', 1)[0] ?? '';
  const alone = place !== host && !shared && !isLoopback(host.replace(/:\d+$/, ''));
  const name = title?.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 200);
  return alone || !name ? `book:${place}` : `book:${place} ${name}`;
}

/** A link's address, or `null` if it is missing, broken, or not of the web. */
export function resolved(href: string | null | undefined, base: URL): URL | null {
  if (!href || !URL.canParse(href, base.href)) return null;
  const url = new URL(href, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/**
 * Written by hand, without regular expressions: an outline may hold thousands of paths, and a hostile one thousands of
 * slashes.
 */
function trimmed(path: string): string {
  const bare = withoutSlashes(decode(path.slice(0, 4 * LONGEST)));
  const name = bare.slice(bare.lastIndexOf('/'));
  return INDEX.test(name) ? withoutSlashes(bare.slice(0, -name.length)) : bare;
}

function withoutSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end--;
  return path.slice(0, end);
}

/** Decodes once, and leaves what is no UTF-8, or would put a control character into a key. */
function decode(path: string): string {
  if (!path.includes('%')) return path;
  const decoded = path.replace(ESCAPES, (run) => {
    try {
      const text = decodeURIComponent(run);
      return /\p{Cc}/u.test(text) ? run : text;
    } catch {
      return run;
    }
  });
  return decoded.normalize('NFC');
}
