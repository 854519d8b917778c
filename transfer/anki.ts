import { type CourseFile, chapterOf } from './course-file';

/** The words on the front of a card, in the reader's language. */
export interface CardWords {
  takeaway: string;
  quote: string;
}

/** As the manual of Anki 2.1.54 and later lists them; before all else in the file. */
const HEADERS = [
  '#separator:Tab',
  '#html:true',
  '#notetype:Basic',
  '#deck:Epilogue',
  '#columns:Front\tBack\tTags',
  '#tags column:3',
];

/** Characters of a quote that stand on the front, to tell one from another. */
const BEGINNING = 24;

/**
 * Takeaways and quotes as cards to be imported as text. The front is what Anki knows a card by: importing again
 * updates it and keeps its schedule. So two cards never have the same one, the later one gets a number.
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

/** Tags have spaces between them, so that none can have one inside. */
function tag(text: string): string {
  return text.trim().replace(/[\s"\0]+/g, '_');
}

/** Always quoted: a field that begins with `#` would be a comment. */
function quoted(field: string): string {
  return `"${field.replace(/"/g, '""')}"`;
}
