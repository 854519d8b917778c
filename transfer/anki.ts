import { type CourseFile, chapterOf } from './course-file';

/** The words on the front of a card, in the reader's language. */
export interface CardWords {
  takeaway: string;
  quote: string;
}

/** The headers that the manual of Anki 2.1.54 and later lists; they come first in the file. */
const HEADERS = [
  '#separator:Tab',
  '#html:true',
  '#notetype:Basic',
  '#deck:Epilogue',
  '#columns:Front\tBack\tTags',
  '#tags column:3',
];

/** Characters of a quote on the front of its card, to tell quotes apart. */
const BEGINNING = 24;

/**
 * Takeaways and quotes as cards, in a text that Anki imports. Anki knows a card by its front: importing again updates
 * the card and keeps its schedule. So two cards never have the same front, and the later one gets a number.
 */
export function ankiText(files: readonly CourseFile[], words: CardWords): string {
  const taken = new Map<string, number>();
  const lines = files.flatMap((file) =>
    file.notes.flatMap((note) => {
      if (note.deleted || note.kind === 'note') return [];
      const chapter = chapterOf(file, note);
      const about = [file.row.title, chapter?.title].filter((title) => title !== undefined).map(html);
      const asked =
        note.kind === 'takeaway' ? words.takeaway : `${words.quote}: ${beginning(note.quote ?? note.body)}`;
      const front = `${about.join(' · ')}<br>${html(asked)}${note.pass && note.pass > 1 ? ` (${note.pass})` : ''}`;
      const n = (taken.get(front) ?? 0) + 1;
      taken.set(front, n);
      const back = [note.quote, note.body].filter((part) => part?.trim()).map((part) => html(part ?? ''));
      const tags = ['epilogue', ...note.tags.map(tag).filter((each) => each !== '')];
      return [
        [n === 1 ? front : `${front} #${n}`, back.join('<br><br>'), tags.join(' ')].map(quoted).join('\t'),
      ];
    }),
  );
  return `${[...HEADERS, ...lines].join('\n')}\n`;
}

function beginning(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= BEGINNING ? line : `${characters.slice(0, BEGINNING).join('')} …`;
}

function html(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r\n?|\n/g, '<br>')
    .replace(/\t/g, ' ')
    .replaceAll('\0', '');
}

/** Spaces separate tags, so a tag must not contain one. */
function tag(text: string): string {
  return text.trim().replace(/[\s"\0]+/g, '_');
}

/** Quotes every field, because a field that begins with `#` would be a comment. */
function quoted(field: string): string {
  return `"${field.replace(/"/g, '""')}"`;
}
