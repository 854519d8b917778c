// MyST's own theme is a package of a server that is fetched from elsewhere. This server has its shape: list, folds, links.

/** Started by MyST, which asks it for each page and keeps what it answers. */
const SERVER = `import { createServer } from 'node:http';
const { PORT, CONTENT_CDN_PORT } = process.env;
const ask = async (path) => (await fetch(\`http://localhost:\${CONTENT_CDN_PORT}\${path}\`)).json();

const textOf = ({ type, value, children = [] }) =>
  type === 'paragraph' ? \`<p>\${children.map(textOf).join('')}</p>\` : (value ?? children.map(textOf).join(''));

/** Entries with those of a greater level below them. */
function nest(entries) {
  const top = { level: 0, below: [] };
  const open = [top];
  for (const entry of entries) {
    const item = { ...entry, below: [] };
    while (open.at(-1).level >= item.level) open.pop();
    open.at(-1).below.push(item);
    open.push(item);
  }
  return top.below;
}

const holds = ({ slug, below }, here) => slug === here || below.some((item) => holds(item, here));
const link = ({ slug, title }, kind) =>
  slug ? \`<a class="\${kind}" href="/\${slug.trim().replaceAll('.', '/')}" title="\${title}">\${title}</a>\` : \`<div class="\${kind}" title="\${title}">\${title}</div>\`;

/** What is folded is not in the page, as with the real one. */
function entry(item, here) {
  const exact = item.slug === here ? ' myst-toc-item-exact' : '';
  if (item.below.length === 0) return link(item, \`myst-toc-item p-2\${exact}\`);
  const state = holds(item, here) ? 'open' : 'closed';
  const below = state === 'open' ? item.below.map((under) => entry(under, here)).join('') : '';
  return \`<div data-state="\${state}" class="w-full"><div class="myst-toc-item flex\${exact}">\${link(item, 'py-2 grow')}
<button data-state="\${state}" aria-label="Open Folder"></button></div>
<div data-state="\${state}" class="collapsible-content"\${state === 'open' ? '' : ' hidden'}>\${below}</div></div>\`;
}

const foot = (to, side) => (to ? link(to, \`myst-footer-link myst-footer-link-\${side}\`) : '');

async function page(slug) {
  const { projects: [{ index, title: name, pages }] } = await ask('/config.json');
  const { frontmatter: { title }, mdast } = await ask(\`/content/\${slug || index}.json\`);
  const order = [{ slug: ' ', title: name }, ...pages.filter((entry) => entry.slug)];
  const at = slug ? order.findIndex((entry) => entry.slug === slug) : 0;
  return \`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>\${title} - \${name}</title>
<meta name="generator" content="mystmd"><style>.grid { display: flex } nav { width: 18rem } article { max-width: 40rem }</style></head><body>
<div class="myst-top-nav"><a class="myst-home-link" href="/">Made with MyST</a></div>
<div class="grid"><div class="myst-primary-sidebar"><nav aria-label="Table of Contents"><div class="myst-toc w-full px-1">
<a class="myst-toc-item p-2 font-bold\${slug ? '' : ' myst-toc-item-exact'}" href="/" title="\${name}">\${name}</a>
\${nest(pages).map((item) => entry(item, slug)).join('\\n')}</div></nav></div>
<main><article class="article content"><div class="myst-fm-block"><h1 class="mb-0">\${title}</h1></div>
\${textOf(mdast)}
<div class="myst-footer-links">\${foot(order[at - 1], 'prev')}\${foot(order[at + 1], 'next')}</div></article></main></div></body></html>\`;
}

createServer(async (request, response) => {
  const path = request.url.slice(1);
  const html = /\\.\\w+$/.test(path) ? '{}' : await page(path.replaceAll('/', '.'));
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
}).listen(PORT, () => console.log(\`http://localhost:\${PORT}\`));
`;

/** The theme's files, by path. */
export const THEME = {
  'template.yml': JSON.stringify({
    jtex: 'v1',
    title: 'A theme in the shape of the book theme',
    build: { install: 'node --version', start: 'node server.mjs' },
  }),
  'server.mjs': SERVER,
  'public/.keep': '',
};
