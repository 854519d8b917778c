import type { Note } from '@/progress/notes/note';
import { quotedParts } from '@/progress/notes/quoted-parts';
import { type CourseFile, chapterOf } from './course-file';
import type { ExportWords } from './export-words';
import { clock } from './local-time';
import { noteAddress } from './templates/course-data';
import { htmlLink, htmlText } from './templates/escape-html';

/** The headers that Anki 2.1.55 and later know; they come first in the file. */
const HEADERS = [
  '#separator:Tab',
  '#html:true',
  '#notetype:Basic',
  '#deck:Epilogue',
  '#columns:GUID\tFront\tBack\tTags',
  '#guid column:1',
  '#tags column:4',
];

/** Characters of a quote on the front of its card, to tell quotes apart. */
const BEGINNING = 40;

/**
 * Takeaways and quotes as cards, in a text that Anki imports. Anki knows a card by its GUID, the note's id: importing
 * again updates the card and keeps its schedule, whatever was edited, deleted or translated in between.
 */
export function ankiText(files: readonly CourseFile[], words: Pick<ExportWords, 'cardTakeaway'>): string {
  const lines = files.flatMap((file) =>
    file.notes.flatMap((note) => {
      if (note.deleted || note.kind === 'note' || !(note.body.trim() || note.quote?.trim())) return [];
      const tags = ['epilogue', ...note.tags.map(tag).filter((each) => each !== '')];
      return [
        [note.id, frontOf(file, note, words), backOf(file, note), tags.join(' ')].map(quoted).join('\t'),
      ];
    }),
  );
  return `${[...HEADERS, ...lines].join('\n')}\n`;
}

function frontOf(file: CourseFile, note: Note, words: Pick<ExportWords, 'cardTakeaway'>): string {
  const titles = [file.row.title, chapterOf(file, note)?.title].filter((title) => title !== undefined);
  const about = titles.map(still).join(' · ');
  if (note.kind === 'quote') return `${still(beginning(note.quote || note.body))}<br>${about}`;
  return `${about}<br>${still(words.cardTakeaway)}${note.pass && note.pass > 1 ? ` (${note.pass})` : ''}`;
}

function backOf(file: CourseFile, note: Note): string {
  const quote = quotedParts(note.quote ?? '').map((part) =>
    part.kind === 'text' ? still(part.text) : `<pre><code>${still(part.text)}</code></pre>`,
  );
  const time = note.second === undefined ? [] : [htmlLink(clock(note.second), noteAddress(file, note))];
  return [...quote, ...(note.body.trim() ? [still(note.body)] : []), ...time].join('<br><br>');
}

function beginning(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= BEGINNING ? line : `${characters.slice(0, BEGINNING).join('')} …`;
}

/** What Anki would run in a field: formulas, sounds, speech, LaTeX and clozes. */
const ALIVE = /\\(?=[()[\]])|\[(?=sound:|anki:|\/?latex\]|\/?\$)|\{(?=\{)/gi;

/**
 * A text as HTML in which nothing runs in Anki. Its first sign is put into an element of its own, which neither Anki
 * nor its formulas read across; an entity would not help, because formulas are looked for in the page that is shown.
 */
function still(text: string): string {
  return htmlText(text)
    .replace(ALIVE, '<span>$&</span>')
    .replace(/\r\n?|\n/g, '<br>')
    .replace(/\t/g, ' ');
}

/** Spaces separate tags, so a tag must not contain one. */
function tag(text: string): string {
  return text.trim().replace(/[\s"\0]+/g, '_');
}

/** Quotes every field, because a field that begins with `#` would be a comment. */
function quoted(field: string): string {
  return `"${field.replace(/"/g, '""')}"`;
}
