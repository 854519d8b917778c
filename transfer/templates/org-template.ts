/** An Org file: what was quoted stands in blocks in which Org changes nothing. */
export const ORG_TEMPLATE = `:PROPERTIES:
:ID: {{ course.id | line }}
:END:
#+title: {{ course.title }}
{%- if course.author %}
#+author: {{ course.author }}
{%- endif %}
#+filetags: :course:{% for tag in course.tags %}{{ tag | tag }}:{% endfor %}

* {{ course.title | link: course.url }}
:PROPERTIES:
:STATUS: {{ course.status | line }}
:PROGRESS: {{ course.progress }}
{%- if course.started %}
:STARTED: {{ course.started }}
{%- endif %}
{%- if course.finished %}
:FINISHED: {{ course.finished }}
{%- endif %}
{%- if course.last_read %}
:LAST_READ: {{ course.last_read }}
{%- endif %}
:TIMEZONE: {{ course.timezone | line }}
:END:
{%- if takeaways.size > 0 %}
** {{ words.takeaways }}
{%- for note in takeaways %}
*** {{ note.day }}{% if note.tags.size > 0 %} :{% for tag in note.tags %}{{ tag | tag }}:{% endfor %}{% endif %}
{{ note.text | own }}
{%- endfor %}
{%- endif %}
{%- if notes.size > 0 %}
** {{ words.notes }}
{%- for note in notes %}
*** {% if note.chapter %}{{ note.chapter }}{% else %}{{ note.day }}{% endif %}{% if note.tags.size > 0 %} :{% for tag in note.tags %}{{ tag | tag }}:{% endfor %}{% endif %}
{%- if note.time %}
{{ note.time | link: note.url }}
{%- endif %}
{{ note.text | own }}
{%- endfor %}
{%- endif %}
{%- if quotes.size > 0 %}
** {{ words.quotes }}
{%- for note in quotes %}
*** {% if note.chapter %}{{ note.chapter }}{% else %}{{ note.day }}{% endif %}{% if note.tags.size > 0 %} :{% for tag in note.tags %}{{ tag | tag }}:{% endfor %}{% endif %}
{%- if note.quote %}
{{ note.quote | quote }}
{%- endif %}
{%- if note.text %}
{{ note.text | own }}
{%- endif %}
{%- if note.time %}
{{ note.time | link: note.url }}
{%- elsif note.url %}
{{ note.url | address }}
{%- endif %}
{%- endfor %}
{%- endif %}
{%- if chapters.size > 0 %}
** {{ words.outline }}
{%- for chapter in chapters %}
{%- if chapter.new_section %}
*** {{ chapter.new_section }}
{%- endif %}
- [{% if chapter.state == 'done' %}X{% elsif chapter.state == 'begun' or chapter.state == 'skipped' %}-{% else %} {% endif %}] {{ chapter.title | link: chapter.url }}
{%- endfor %}
{%- endif %}
`;
