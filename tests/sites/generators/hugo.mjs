import { wholeCourse } from '../books.mjs';
import { BREAD, chaptersOf, markdownOf } from '../courses.mjs';

/** In the shape of the theme Hugo Book, which Debian does not have: a menu of the whole book, links at the foot. */
const LAYOUT = `<!doctype html>
<html lang="{{ .Site.LanguageCode }}"><head><meta charset="utf-8">{{ hugo.Generator }}
<title>{{ .Title }} | {{ .Site.Title }}</title>
<style>main { display: flex } aside { width: 16rem } article { max-width: 40rem } li .toggle { display: none }</style>
</head>
<body><main class="container flex">
<aside class="book-menu"><div class="book-menu-content"><nav>
<h2 class="book-brand"><a class="flex align-center" href="{{ relURL "/" }}"><span>{{ .Site.Title }}</span></a></h2>
{{ template "entries" dict "section" .Site.Home "current" . }}
</nav></div></aside>
<div class="book-page">
<article class="markdown book-article">{{ .Content }}</article>
{{ with .Params.following }}{{ with $.Site.GetPage . }}
<footer class="book-footer"><div></div><div><a class="flex align-center" href="{{ .RelPermalink }}"><span>{{ .Title }}</span><img src="/svg/forward.svg" class="book-icon" alt="Forward"></a></div></footer>
{{ end }}{{ end }}
</div></main></body></html>
{{ define "entries" }}<ul>{{ $current := .current }}{{ range .section.Pages.ByWeight }}<li>
{{ if .IsSection }}<input type="checkbox" id="{{ .File.UniqueID }}" class="toggle"><label for="{{ .File.UniqueID }}" class="flex justify-between"><a role="button">{{ .Title }}</a></label>
{{ template "entries" dict "section" . "current" $current }}
{{ else }}<a href="{{ .RelPermalink }}"{{ if eq . $current }} class="active"{{ end }}>{{ .Title }}</a>{{ end }}
</li>{{ end }}</ul>{{ end }}
`;

function contents() {
  const { title, opening, parts, closing } = BREAD;
  const order = chaptersOf(BREAD);
  const folderOf = (slug) => {
    const at = parts.findIndex(({ chapters }) => chapters.some((chapter) => chapter.slug === slug));
    return at < 0 ? '' : `part-${at + 1}/`;
  };
  const page = (chapter, at) => {
    const next = order[at + 1];
    const following = next && `/${folderOf(next.slug)}${next.slug}`;
    const weight = chapter === closing ? 90 : at + 1;
    const head = JSON.stringify({ title: chapter.title, url: `/${chapter.slug}/`, weight, following });
    return [`content/${folderOf(chapter.slug)}${chapter.slug}.md`, `${head}\n\n${markdownOf(chapter)}`];
  };
  const part = ({ title: name }, at) => [
    `content/part-${at + 1}/_index.md`,
    JSON.stringify({ title: name, weight: 10 + at }),
  ];
  const front = ['content/_index.md', `${JSON.stringify({ title })}\n\nBegin with *${opening.title}*.\n`];
  return Object.fromEntries([front, ...parts.map(part), ...order.map(page)]);
}

export const hugo = {
  id: 'hugo-book',
  name: 'Hugo (a theme in the shape of Hugo Book)',
  from: 'debian',
  packages: ['hugo'],
  reads: wholeCourse(BREAD),
  files: () => ({
    'config.json': JSON.stringify({
      baseURL: 'https://hugo-book.example/',
      title: BREAD.title,
      languageCode: 'en',
      disableKinds: ['taxonomy', 'term', 'RSS'],
    }),
    'layouts/_default/single.html': LAYOUT,
    'layouts/_default/list.html': LAYOUT,
    'layouts/index.html': LAYOUT,
    ...contents(),
  }),
  program: ['hugo', '--quiet'],
  output: 'public',
};
