import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { manifestFor } from '@/manifest';
import { reach } from '@/scripts/lib/import-graph';

// Epilogue has no server. What asks anything of a network can be counted on one hand, and only one file of the
// background asks a host that no tab shows.

const ROOMS = [
  'background',
  'browser',
  'components',
  'detection',
  'entrypoints',
  'locales',
  'messages',
  'progress',
  'reading',
  'storage',
  'sync',
  'transfer',
];
const ASKS = /\bfetch\(|\b(XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|WebTransport|sendBeacon)\b/;

const asks = (file: string) => ASKS.test(readFileSync(file, 'utf8'));
const sources = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\.tsx?$/.test(file))
    .map((file) => `${room}/${file}`),
);

it('is made in four files', () => {
  expect(sources.filter(asks).sort()).toEqual([
    'background/sync/webdav-fetch.ts',
    'browser/load-closing-words.ts',
    'entrypoints/library/elsewhere/ask-site.ts',
    'reading/visit/site-requests.ts',
  ]);
});

it('goes to another host from one file of the background; the other one loads our own words', () => {
  const reached = [...reach(['entrypoints/background.ts'], ({ isType }) => !isType)];
  expect(reached.filter(asks).sort()).toEqual([
    'background/sync/webdav-fetch.ts',
    'browser/load-closing-words.ts',
  ]);
});

it.each(['chrome', 'firefox'])(
  'is let through by the policy in %s, without a script from elsewhere',
  (name) => {
    const policy = manifestFor(name).content_security_policy as { extension_pages: string };
    const rules = policy.extension_pages.split('; ');
    expect(rules).toContain("connect-src 'self' https: http://localhost:* http://127.0.0.1:*");
    expect(rules.filter((rule) => /https?:/.test(rule))).toHaveLength(1);
  },
);

it('is narrowed to our own files in every page', () => {
  const pages = readdirSync('entrypoints');
  const html = pages
    .flatMap((name) => (name.includes('.') ? [] : [`entrypoints/${name}/index.html`]))
    .map((file) => readFileSync(file, 'utf8'));
  expect(html.length).toBeGreaterThan(5);
  for (const page of html)
    expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="connect-src 'self'" />`);
});
