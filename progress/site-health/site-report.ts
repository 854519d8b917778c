import type { SiteHealth } from './site-health';

const day = (time: number | null) => (time === null ? 'never' : new Date(time).toISOString().slice(0, 10));

/**
 * The text that a person may send to the maintainers of a reader: the site's host, the shapes of addresses, which
 * evidence was found and which was not. No title, no id. It is in English, for the people who write readers.
 */
export function siteReport(origin: string, health: SiteHealth, version: string): string {
  const pages = health.failures.map(
    ({ shape, reason, found, missing }) =>
      `${shape} | ${reason} | found: ${found.join(', ') || 'nothing'} | missing: ${missing.join(', ') || 'nothing'}`,
  );
  return [
    `Epilogue ${version}, report on a site`,
    `Site: ${new URL(origin).host}`,
    `Reader: ${health.reader ?? 'none'}`,
    `Last read: ${day(health.lastSuccess)}`,
    `Failing: ${day(health.failures[0]?.at ?? null)} to ${day(health.lastFailure?.at ?? null)}`,
    ...pages,
  ].join('\n');
}
