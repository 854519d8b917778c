/** Front matter as Obsidian writes it, with a stable id, in the person's zone. */
export const FRONT_MATTER = `---
id: {{ course.id | yaml }}
title: {{ course.title | yaml }}
{%- if course.url %}
source: {{ course.url | yaml }}
{%- endif %}
{%- if course.author %}
author:
  - {{ course.author | yaml }}
{%- endif %}
{%- if course.started %}
created: {{ course.started }}
{%- endif %}
{%- if course.description %}
description: {{ course.description | yaml }}
{%- endif %}
tags:
  - "course"
{%- for tag in course.tags %}
  - {{ tag | tag | yaml }}
{%- endfor %}
platform: {{ course.site | yaml }}
status: {{ course.status | yaml }}
pass: {{ course.pass }}
progress: {{ course.progress }}
{%- if course.started %}
started: {{ course.started }}
{%- endif %}
{%- if course.finished %}
finished: {{ course.finished }}
{%- endif %}
{%- if course.last_read %}
last_read: {{ course.last_read }}
{%- endif %}
timezone: {{ course.timezone | yaml }}
{%- if course.stopped_at %}
stopped_at: {{ course.stopped_at | yaml }}
{%- endif %}
---`;

const TAGS = `{%- if note.tags.size > 0 %}

{% for tag in note.tags %}#{{ tag | tag }}{% unless forloop.last %} {% endunless %}{% endfor %}
{%- endif %}`;

/** What is said of a course below its front matter. `level`: the signs of its heading. */
export function bodyTemplate(level: '#' | '##'): string {
  return `${level} {{ course.title | link: course.url }}
{%- if takeaways.size > 0 %}

${level}# {{ words.takeaways }}
{%- for note in takeaways %}

{{ note.text | own }}
${TAGS}
{%- endfor %}
{%- endif %}
{%- if notes.size > 0 %}

${level}# {{ words.notes }}
{%- for note in notes %}
{%- if note.chapter %}

${level}## {{ note.chapter }}
{%- endif %}
{%- if note.time %}

{{ note.time | link: note.url }}
{%- endif %}

{{ note.text | own }}
${TAGS}
{%- endfor %}
{%- endif %}
{%- if quotes.size > 0 %}

${level}# {{ words.quotes }}
{%- for note in quotes %}
{%- if note.chapter %}

${level}## {{ note.chapter }}
{%- endif %}
{%- if note.quote %}

{{ note.quote | quote }}
{%- endif %}
{%- if note.text %}

{{ note.text | own }}
{%- endif %}
${TAGS}
{%- if note.time %}

{{ note.time | link: note.url }}
{%- elsif note.url %}

{{ note.url | address }}
{%- endif %}
{%- endfor %}
{%- endif %}
{%- if chapters.size > 0 %}

${level}# {{ words.outline }}
{% for chapter in chapters %}
{%- if chapter.new_section %}
{%- unless forloop.first %}
{% endunless %}
${level}## {{ chapter.new_section }}
{% endif %}
- [{{ chapter.box | raw }}] {{ chapter.title | link: chapter.url }}
{%- endfor %}
{%- endif %}
`;
}
