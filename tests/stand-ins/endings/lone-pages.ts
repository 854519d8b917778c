/** What a page says of itself, and what stands around its text. */
export interface LonePage {
  title: string;
  around: 'list' | 'neighbours' | 'nothing';
  /** With a slash in front, of a number: `/tea/60.html`. */
  path: string;
  html: string;
}

const NUMBERS = [56, 57, 58, 59, 60];

/** A page of an unknown site: as one of a list, with links to the pages before and after it only, or as a bare article. */
export function lonePage({ title, around, path, html }: LonePage): string {
  const list = NUMBERS.map((n) => `<li><a href="${n}.html">${n === 60 && title ? title : n}</a></li>`);
  const links = '<link rel="prev" href="59.html"><link rel="next" href="61.html">';
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>
${around === 'neighbours' ? links : ''}<base href="${path}"><style>body{font-size:20px;line-height:1.8}</style></head>
<body>${around === 'list' ? `<nav><ol>${list.join('')}</ol></nav>` : ''}
${title ? `<h1>${title}</h1>` : ''}
${html}</body></html>`;
}
