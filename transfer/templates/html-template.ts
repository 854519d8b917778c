/** A course on one page for printing or sending: its style is in it, and nothing runs or is fetched. */
export const HTML_TEMPLATE = `<!doctype html>
<html lang="{{ language }}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ course.title }}</title>
<style>
body { margin: 2rem auto; max-width: 42rem; padding: 0 1rem; font: 1rem/1.7 system-ui, sans-serif; }
h1 { line-height: 1.3; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid; }
pre { overflow-wrap: break-word; white-space: pre-wrap; padding: 0.75rem; }
.own { white-space: pre-wrap; }
li { break-inside: avoid; }
@media (forced-colors: none) {
body { color: #1a1a1a; background: #fff; }
h2, blockquote { border-color: #bbb; }
a { color: #14509b; }
pre { background: #f3f3f3; }
.quiet { color: #555; }
}
@media print { body { margin: 0; max-width: none; } a { color: inherit; } }
</style>
</head>
<body>
<main>
<h1{% if course.language %} lang="{{ course.language }}"{% endif %}>{{ course.title | link: course.url }}</h1>
<p class="quiet">{% if course.author %}{{ course.author }} · {% endif %}{{ course.shelf }} · {{ course.done }} / {{ course.counted }}
{%- if course.started %} · {{ course.started }}{% if course.finished %} – {{ course.finished }}{% endif %} ({{ course.timezone }}){% endif %}</p>
{%- if takeaways.size > 0 %}
<h2>{{ words.takeaways }}</h2>
{%- for note in takeaways %}
{{ note.text | own }}
{%- if note.tags.size > 0 %}
<p class="quiet">{% for tag in note.tags %}#{{ tag }} {% endfor %}</p>
{%- endif %}
{%- endfor %}
{%- endif %}
{%- if notes.size > 0 %}
<h2>{{ words.notes }}</h2>
{%- for note in notes %}
{%- if note.chapter %}
<h3>{{ note.chapter }}</h3>
{%- endif %}
{%- if note.time %}
<p>{{ note.time | link: note.url }}</p>
{%- endif %}
{{ note.text | own }}
{%- if note.tags.size > 0 %}
<p class="quiet">{% for tag in note.tags %}#{{ tag }} {% endfor %}</p>
{%- endif %}
{%- endfor %}
{%- endif %}
{%- if quotes.size > 0 %}
<h2>{{ words.quotes }}</h2>
{%- for note in quotes %}
{%- if note.chapter %}
<h3>{{ note.chapter }}</h3>
{%- endif %}
{%- if note.quote %}
{{ note.quote | quote }}
{%- endif %}
{%- if note.text %}
{{ note.text | own }}
{%- endif %}
{%- if note.tags.size > 0 %}
<p class="quiet">{% for tag in note.tags %}#{{ tag }} {% endfor %}</p>
{%- endif %}
{%- if note.time %}
<p>{{ note.time | link: note.url }}</p>
{%- elsif note.url %}
<p>{{ note.url | address }}</p>
{%- endif %}
{%- endfor %}
{%- endif %}
{%- if chapters.size > 0 %}
<h2>{{ words.outline }}</h2>
{%- for chapter in chapters %}
{%- if forloop.first and chapter.new_section == '' %}
<ul{% if course.language %} lang="{{ course.language }}"{% endif %}>
{%- endif %}
{%- if chapter.new_section %}
{%- unless forloop.first %}
</ul>
{%- endunless %}
<h3>{{ chapter.new_section }}</h3>
<ul{% if course.language %} lang="{{ course.language }}"{% endif %}>
{%- endif %}
<li>{% if chapter.state == 'done' %}✓ {% endif %}{{ chapter.title | link: chapter.url }}</li>
{%- endfor %}
</ul>
{%- endif %}
</main>
</body>
</html>
`;
