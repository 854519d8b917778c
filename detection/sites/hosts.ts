/**
 * Whether a host is one of these or lies below one, compared by label: `x.com` does not match `netflix.com`.
 * `*.x.com` means those below it alone.
 */
export function isOnHost(hostname: string, hosts: readonly string[]): boolean {
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host.replace(/^\*\./, '')}`));
}
