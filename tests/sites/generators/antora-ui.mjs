// The bundle that Antora's own site is made with is in no package registry. This one has its shape: names, list, links.

const TREE = `{{#if entries.length}}<ul class="nav-list">{{#each entries}}
<li class="nav-item{{#if (same ../current url)}} is-current-page{{/if}}" data-depth="{{../depth}}">
{{#if content}}{{#if items.length}}<button class="nav-item-toggle"></button>{{/if}}
{{#if url}}<a class="nav-link" href="{{url}}">{{{content}}}</a>{{else}}<span class="nav-text">{{{content}}}</span>{{/if}}{{/if}}
{{> tree entries=items current=../current depth=(more ../depth)}}
</li>{{/each}}</ul>{{/if}}`;

const PAGE = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{{{page.title}}} :: {{{page.component.title}}}</title>
<meta name="generator" content="Antora {{{antoraVersion}}}">
<style>.body { display: flex } .nav-container { width: 18rem } article { max-width: 40rem } .nav-item:not(.is-active) > .nav-list { display: none }</style>
</head><body class="article">
<header class="header"><nav class="navbar"><a class="navbar-item" href="/">{{site.title}}</a></nav></header>
<div class="body">
<div class="nav-container" data-component="{{page.component.name}}" data-version="{{page.version}}"><aside class="nav"><div class="panels">
<div class="nav-panel-menu is-active" data-panel="menu"><nav class="nav-menu">
{{#with page.componentVersion}}<h3 class="title"><a href="{{url}}">{{title}}</a></h3>{{/with}}
{{> tree entries=page.navigation current=page.url depth=0}}
</nav></div></div></aside></div>
<main class="article"><div class="content"><article class="doc">
<h1 class="page">{{{page.title}}}</h1>
{{{page.contents}}}
<nav class="pagination">
{{#with page.previous}}<span class="prev"><a href="{{url}}">{{{content}}}</a></span>{{/with}}
{{#with page.next}}<span class="next"><a href="{{url}}">{{{content}}}</a></span>{{/with}}
</nav>
</article></div></main>
</div>
<script>
for (let item = document.querySelector('.is-current-page'); item; item = item.parentElement.closest('.nav-item')) {
  item.classList.add('is-active', item.classList.contains('is-current-page') ? 'is-current-page' : 'is-current-path');
}
for (const toggle of document.querySelectorAll('.nav-item-toggle')) {
  toggle.addEventListener('click', () => toggle.parentElement.classList.toggle('is-active'));
}
</script>
</body></html>
`;

/** The bundle's files, by path. */
export const UI = {
  'layouts/default.hbs': PAGE,
  'layouts/404.hbs': '<!DOCTYPE html><h1>404</h1>\n',
  'partials/tree.hbs': TREE,
  'helpers/same.js': `'use strict'\nmodule.exports = (a, b) => a === b\n`,
  'helpers/more.js': `'use strict'\nmodule.exports = (depth) => depth + 1\n`,
};
