/** Hosts whose pages take the second to begin at as `t`, and the paths of their videos. */
const BEGINS_AT_T: readonly [host: RegExp, path: RegExp][] = [
  [/^(?:www\.|m\.)?youtube\.com$/, /^\/watch$/],
  [/^youtu\.be$/, /^\/./],
  [/^(?:www\.|m\.)?bilibili\.com$/, /^\/video\//],
];

/** The address at which a page's recording begins at this second; `undefined` where its site knows no such address. */
export function addressAtSecond(url: string, second: number): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const address = new URL(url);
  const { hostname, pathname } = address;
  if (!BEGINS_AT_T.some(([host, path]) => host.test(hostname) && path.test(pathname))) return undefined;
  address.searchParams.set('t', String(second));
  return address.href;
}
