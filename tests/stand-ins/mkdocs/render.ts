import { escaped } from '../serve';
import { navigation, tabs } from './navigation';
import { type Book, type Page, pagesOf } from './pages';

function commentBlock(texts: readonly string[]): string {
  if (texts.length === 0) return '';
  const items = texts.map(
    (text) => `<li><span>读者</span> 👍（0） 💬（1）<p>${escaped(text)}</p>2019-05-07</li><br/>`,
  );
  return `<div><strong>精选留言（${texts.length}）</strong></div><ul>${items.join('\n')}</ul>`;
}

function footerLink(page: Page | undefined, direction: 'prev' | 'next'): string {
  if (!page) return '';
  const said = direction === 'prev' ? '上一页' : '下一页';
  return `<a href="${encodeURI(page.path)}" class="md-footer__link md-footer__link--${direction}" aria-label="${said}: ${escaped(page.title)}">
<div class="md-footer__title"><span class="md-footer__direction">${said}</span><div class="md-ellipsis">${escaped(page.title)}</div></div></a>`;
}

function headLink(page: Page | undefined, rel: 'prev' | 'next'): string {
  return page ? `<link rel="${rel}" href="${encodeURI(page.path)}">` : '';
}

/** One page as the theme draws it: tabs, navigation at the left, text, links to the pages around it. */
export function render(book: Book, page: Page): string {
  const pages = pagesOf(book.items);
  const at = pages.indexOf(page);
  const [before, after] = [pages[at - 1], pages[at + 1]];
  return `<!doctype html>
<html lang="${book.lang ?? 'zh'}" class="no-js"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="canonical" href="https://${book.host}${encodeURI(page.path)}">
${headLink(before, 'prev')}${headLink(after, 'next')}
<meta name="generator" content="mkdocs-1.6.1, mkdocs-material-9.5.50">
<title>${escaped(page.title)} - ${escaped(book.siteName)}</title>
<link rel="stylesheet" href="/assets/theme.css"></head>
<body dir="ltr" data-md-color-scheme="default" data-md-color-primary="indigo">
<header class="md-header" data-md-component="header"><nav class="md-header__inner md-grid" aria-label="页眉">
<div class="md-header__title" data-md-component="header-title"><div class="md-header__ellipsis">
<div class="md-header__topic"><span class="md-ellipsis">${escaped(book.siteName)}</span></div>
<div class="md-header__topic" data-md-component="header-topic"><span class="md-ellipsis">${escaped(page.title)}</span></div>
</div></div>
<div class="md-search" data-md-component="search" role="dialog"><form class="md-search__form" name="search">
<input type="text" class="md-search__input" name="query" aria-label="搜索" placeholder="搜索" data-md-component="search-query"></form></div>
</nav></header>
<div class="md-container" data-md-component="container">${tabs(book, page)}
<main class="md-main" data-md-component="main"><div class="md-main__inner md-grid">
<div class="md-sidebar md-sidebar--primary" data-md-component="sidebar" data-md-type="navigation">${navigation(book, page)}</div>
<div class="md-content" data-md-component="content"><article class="md-content__inner md-typeset">
<h1>${escaped(page.title)}</h1>
${page.paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
${commentBlock(page.comments)}
</article></div></div></main>
<footer class="md-footer"><nav class="md-footer__inner md-grid" aria-label="页脚">${footerLink(before, 'prev')}${footerLink(after, 'next')}</nav></footer>
</div><script src="/assets/theme.js"></script></body></html>`;
}
