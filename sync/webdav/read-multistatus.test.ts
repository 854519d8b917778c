import { expect, it } from 'vitest';
import { filesIn } from './read-multistatus';

const BASE = 'https://dav.example/dav/epilogue/';
const wrapped = (rows: string, attributes = 'xmlns:D="DAV:"') =>
  `<?xml version="1.0" encoding="utf-8"?>\n<D:multistatus ${attributes}>${rows}</D:multistatus>`;
const row = (href: string, prop: string, status = 'HTTP/1.1 200 OK') =>
  `<D:response><D:href>${href}</D:href><D:propstat><D:prop>${prop}</D:prop><D:status>${status}</D:status></D:propstat></D:response>`;

it('reads what Apache, Nextcloud and Nutstore write', () => {
  const apache = `<?xml version="1.0" encoding="utf-8"?>
<D:multistatus xmlns:D="DAV:" xmlns:ns0="DAV:">
<D:response xmlns:lp1="DAV:" xmlns:g0="DAV:">
<D:href>/dav/epilogue/</D:href>
<D:propstat><D:prop><lp1:resourcetype><D:collection/></lp1:resourcetype></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>
<D:propstat><D:prop><g0:getcontentlength/></D:prop><D:status>HTTP/1.1 404 Not Found</D:status></D:propstat>
</D:response>
<D:response xmlns:lp1="DAV:"><D:href>/dav/epilogue/a%20b.seg</D:href>
<D:propstat><D:prop><lp1:resourcetype/><lp1:getcontentlength>12</lp1:getcontentlength></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>
</D:multistatus>`;
  expect(filesIn(apache, BASE)).toEqual([{ name: 'a b.seg', size: 12 }]);
  const byDefault = `<multistatus xmlns="DAV:"><response><href>https://dav.example/dav/epilogue/x</href><propstat><prop><getcontentlength>3</getcontentlength></prop><status>HTTP/1.1 200 OK</status></propstat></response></multistatus>`;
  expect(filesIn(byDefault, BASE)).toEqual([{ name: 'x', size: 3 }]);
});

it('takes what stands in entities and CDATA as text, and leaves comments out', () => {
  const text = wrapped(
    row(
      '<![CDATA[/dav/a]]>&amp;&#x62;<!-- <D:href>no</D:href> -->',
      '<D:getcontentlength>1</D:getcontentlength>',
    ),
  );
  expect(filesIn(text, BASE)).toEqual([{ name: 'a&b', size: 1 }]);
});

it.each<[string, string, string[]]>([
  ['a size that is no number', row('/x', '<D:getcontentlength>many</D:getcontentlength>'), ['x:null']],
  [
    'a property that is not there',
    row('/x', '<D:getcontentlength>5</D:getcontentlength>', 'HTTP/1.1 404 no'),
    ['x:null'],
  ],
  [
    'an entry that is gone',
    '<D:response><D:href>/x</D:href><D:status>HTTP/1.1 404 no</D:status></D:response>',
    [],
  ],
  ['a path with a slash in its name', row('/a%2Fb', ''), []],
  ['a broken address', row('/%zz', '') + row('/x', ''), ['x:null']],
  ['a name without end', row(`/${'n'.repeat(300)}`, ''), []],
  ['no address', row('', ''), []],
  ['another namespace', '<x:response xmlns:x="elsewhere:"><x:href>/x</x:href></x:response>', []],
])('bears %s', (_, rows, found) => {
  expect(filesIn(wrapped(rows), BASE)?.map(({ name, size }) => `${name}:${size}`)).toEqual(found);
});

it.each<[string, string]>([
  ['a page', '<!doctype html><html><body>Sign in</body></html>'],
  ['nothing', ''],
  ['text', 'Please sign in'],
  ['two roots', `${wrapped('')}${wrapped('')}`],
  ['another root', '<a xmlns="DAV:"/>'],
  ['no namespace', '<multistatus/>'],
  ['an unknown prefix', '<D:multistatus/>'],
  ['half of it', wrapped(row('/x', '')).slice(0, -20)],
  ['crossed tags', wrapped('<D:a><D:b></D:a></D:b>')],
  ['a document type', `<!DOCTYPE x [<!ENTITY a "aaaa">]>${wrapped(row('/&a;', ''))}`],
  ['an entity of its own', wrapped(row('/&b;', ''))],
  ['a nest without end', wrapped('<D:a>'.repeat(100) + '</D:a>'.repeat(100))],
  ['attributes that are none', wrapped('', 'xmlns:D="DAV:" <')],
])('is no listing: %s', (_, text) => {
  expect(filesIn(text, BASE)).toBeNull();
});

it('reads a long listing, and long nonsense, without stalling', () => {
  const many = wrapped(row('/x', '<D:getcontentlength>1</D:getcontentlength>').repeat(2_000));
  const nonsense = [
    `<${' a="b"'.repeat(50_000)}`,
    '<'.repeat(100_000),
    '&'.repeat(100_000),
    wrapped('<!--'.repeat(50_000)),
  ];
  const since = performance.now();
  expect(filesIn(many, BASE)).toHaveLength(2_000);
  for (const text of nonsense) expect(filesIn(text, BASE)).toBeNull();
  expect(performance.now() - since).toBeLessThan(10_000);
});
