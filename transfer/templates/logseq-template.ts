/** A page of Logseq: properties, then an outline of blocks. */
export const LOGSEQ_TEMPLATE = `title:: {{ course.title | line }}
epilogue-id:: {{ course.id | line }}
{%- if course.url %}
source:: {{ course.url | line }}
{%- endif %}
{%- if course.author %}
author:: {{ course.author }}
{%- endif %}
status:: {{ course.status | line }}
progress:: {{ course.progress }}
{%- if course.started %}
started:: {{ course.started }}
{%- endif %}
{%- if course.finished %}
finished:: {{ course.finished }}
{%- endif %}
{%- if course.last_read %}
last-read:: {{ course.last_read }}
{%- endif %}
timezone:: {{ course.timezone | line }}
tags:: course{% for tag in course.tags %}, {{ tag | tag }}{% endfor %}
{% if takeaways.size > 0 %}
- ## {{ words.takeaways }}
{%- for note in takeaways %}
	- {{ note.text | own | indent: '	  ' }}
{%- for tag in note.tags %} #{{ tag | tag }}{% endfor %}
{%- endfor %}
{%- endif %}
{%- if notes.size > 0 %}
- ## {{ words.notes }}
{%- for note in notes %}
	- {% if note.chapter %}**{{ note.chapter }}** {% endif %}{% if note.time %}{{ note.time | link: note.url }}{% endif %}
		- {{ note.text | own | indent: '		  ' }}
{%- for tag in note.tags %} #{{ tag | tag }}{% endfor %}
{%- endfor %}
{%- endif %}
{%- if quotes.size > 0 %}
- ## {{ words.quotes }}
{%- for note in quotes %}
	- {{ note.quote | quote | indent: '	  ' }}
{%- if note.text %}
		- {{ note.text | own | indent: '		  ' }}
{%- endif %}
{%- if note.tags.size > 0 %}
		-{% for tag in note.tags %} #{{ tag | tag }}{% endfor %}
{%- endif %}
{%- if note.time %}
		- {{ note.time | link: note.url }}
{%- elsif note.url %}
		- {{ note.url | address }}
{%- endif %}
{%- endfor %}
{%- endif %}
{%- if chapters.size > 0 %}
- ## {{ words.outline }}
{%- for chapter in chapters %}
{%- if chapter.new_section %}
	- **{{ chapter.new_section }}**
{%- endif %}
	- {% if chapter.state == 'done' %}DONE{% elsif chapter.state == 'skipped' %}CANCELED{% elsif chapter.state == 'begun' %}DOING{% else %}TODO{% endif %} {{ chapter.title | link: chapter.url }}
{%- endfor %}
{%- endif %}
`;
