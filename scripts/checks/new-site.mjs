// The files that a new reader begins with.

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const HOST = /^([a-z0-9-]+\.)+[a-z]{2,}$/;

/**
 * By path below the reader's folder; a sentence when name or host are none.
 * @param {string} name
 * @param {string} host
 * @returns {Record<string, string> | string}
 */
export function siteFiles(name, host) {
  if (!NAME.test(name)) return `"${name}" is no name: small letters, digits and hyphens`;
  if (!HOST.test(host)) return `"${host}" is no host: without scheme, port and path`;
  const reader = `import { courseSiteReader } from '../course-site';

/** Which pages it reads, and what is special about them. */
export const reader = courseSiteReader({
  id: '${name}',
  name: '${name}',
  hosts: ['${host}'],
  thin: true,
  paths: [/^\\/courses\\/(?<course>[\\w-]+)\\/(?<chapter>[\\w-]+)/],
});
`;
  const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page as ${host} builds it, in your own words</title></head>
<body></body></html>
`;
  const chapter = {
    url: `https://${host}/courses/bread/mixing`,
    expect: {
      kind: 'chapter',
      reader: name,
      course: { keys: [`${name}:bread`] },
      chapter: { key: `${name}:chapter/bread/mixing`, title: { value: 'Mixing the dough' } },
    },
  };
  return {
    'reader.ts': reader,
    'fixtures/chapter.html': page,
    'fixtures/cases.json': `${JSON.stringify({ chapter }, null, 2)}\n`,
  };
}
