/**
 * The key of a course without an address, made of its words, so that the same table on another machine means the same
 * course. The user can join the course with another later.
 */
export function listKey(title: string, author: string): string {
  const name = wordsOf(title, 200);
  return author ? `list:${name} / ${wordsOf(author, 200)}` : `list:${name}`;
}

/** The key of a chapter without an address. */
export function listChapterKey(courseKey: string, section: string, title: string): string {
  return `${courseKey} / ${wordsOf(section, 200)} / ${wordsOf(title, 300)}`;
}

function wordsOf(text: string, most: number): string {
  return text.normalize('NFC').toLowerCase().slice(0, most).trim();
}
