import MiniSearch, { type Query } from 'minisearch';
import type { NoteText } from '@/progress/notes/searchable-text';
import type { TextRow } from '../database/text-row';
import { has } from './highlight';
import { encoded, folded, isSpaceless, termsOf, wordsOf } from './words';

/** What one document of the index stands for: a course with its chapters, or one note. */
export interface Entry {
  row: TextRow;
  /** Folded text: title and author of a course, titles of its chapters in their order, or the words of a note. */
  title: string;
  chapters: string[];
  note: NoteText | null;
}

export interface Match {
  entry: Entry;
  score: number;
}

/** Fields as terms, with a space between two. */
interface Document {
  id: string;
  title: string;
  chapters: string;
  body: string;
}

/** Words of a query that count at most. */
const MOST_WORDS = 12;

/** Code units that are segmented at a time, which takes a few milliseconds at most. */
const PORTION = 1000;

/**
 * The texts of the whole library in memory, and an index over them. Segmenting and indexing a large library takes
 * seconds; reading its texts does not. While courses wait to be indexed, a search looks through the texts instead, and
 * finds the same in a plainer order.
 */
export class SearchIndex {
  private readonly entries = new Map<string, Entry>();
  /** The documents of each course. */
  private readonly ids = new Map<string, string[]>();
  /** Documents that still wait to be indexed. */
  private readonly waiting = new Set<string>();
  private readonly found = new MiniSearch<Document>({
    fields: ['title', 'chapters', 'body'],
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (term) => term,
    autoVacuum: { batchSize: 200, batchWait: 20, minDirtCount: 1000, minDirtFactor: 0.2 },
    searchOptions: { prefix: true, boost: { title: 8, chapters: 3 } },
  });

  /** Takes a course in, in the place of its former text. A search finds it from now on. */
  put(row: TextRow): void {
    this.remove(row.key);
    const title = folded([row.title, row.author ?? ''].join(' '));
    const chapters = row.chapters.map((chapter) => folded(chapter.title));
    this.add(`course ${row.key}`, { row, title, chapters, note: null });
    for (const note of row.notes) {
      const said = folded([note.body, note.quote ?? '', ...note.tags].join('\n'));
      this.add(`note ${row.key} ${note.id}`, { row, title: said, chapters: [], note });
    }
  }

  /** Indexes what waits; yields after each part that took a moment. */
  *work(): Generator<null> {
    for (const batch of batches(this.waiting, (id) => this.entries.get(id)?.title.length ?? 0)) {
      const alive = batch.flatMap((id) => {
        const entry = this.waiting.has(id) && this.entries.get(id);
        return entry ? [{ id, entry }] : [];
      });
      const titles = wordsOf(alive.map(({ entry }) => entry.title));
      for (const [i, { id, entry }] of alive.entries()) {
        const chapters: string[] = [];
        for (const part of batches(entry.chapters, (text) => text.length)) {
          chapters.push(...wordsOf(part).flat());
          yield null;
        }
        // The document was put anew or removed while the page had its turn; another entry waits in its place.
        if (this.entries.get(id) !== entry) continue;
        const words = joined(titles[i] ?? []);
        const [title, body] = entry.note ? ['', words] : [words, ''];
        this.found.add({ id, title, chapters: joined(chapters), body });
        this.waiting.delete(id);
      }
      yield null;
    }
  }

  /** Removes a course. */
  remove(key: string): void {
    for (const id of this.ids.get(key) ?? []) {
      if (!this.waiting.delete(id)) this.found.discard(id);
      this.entries.delete(id);
    }
    this.ids.delete(key);
  }

  /** How many courses the index has. */
  get size(): number {
    return this.ids.size;
  }

  /** Keys of the courses that the index has. */
  keys(): string[] {
    return [...this.ids.keys()];
  }

  /**
   * The folded words of a query, and the entries that may have all of them, the best first. `fits` tells whether an
   * entry does.
   */
  search(query: string): { words: string[]; candidates: Match[] } {
    const words = [...new Set(wordsOf([folded(query)]).flat())].slice(0, MOST_WORDS);
    if (words.length === 0) return { words, candidates: [] };
    return { words, candidates: this.waiting.size > 0 ? this.scanned() : this.ranked(words) };
  }

  private ranked(words: readonly string[]): Match[] {
    const results = this.found.search({ combineWith: 'AND', queries: words.map(wordQuery) });
    return results.flatMap(({ id, score }) => {
      const entry = this.entries.get(String(id));
      return entry ? [{ entry, score }] : [];
    });
  }

  /** All entries; a shorter text matches better. */
  private scanned(): Match[] {
    const all = [...this.entries.values()].map((entry) => ({ entry, score: 1 / (1 + entry.title.length) }));
    return all.sort((a, b) => b.score - a.score);
  }

  private add(id: string, entry: Entry): void {
    this.entries.set(id, entry);
    this.waiting.add(id);
    const ids = this.ids.get(entry.row.key);
    if (ids) ids.push(id);
    else this.ids.set(entry.row.key, [id]);
  }
}

/** Whether an entry has every one of these words, in the sense of `has`. */
export function fits({ title, chapters }: Entry, words: readonly string[]): boolean {
  return words.every((word) => has(title, word) || chapters.some((chapter) => has(chapter, word)));
}

/**
 * The segmenter may cut a Chinese word differently in the text than in the query; then each of its characters is there.
 */
function wordQuery(word: string): Query {
  const whole = encoded(word);
  if (!isSpaceless(word) || [...word].length === 1) return whole;
  return { combineWith: 'OR', queries: [whole, { combineWith: 'AND', queries: [...word].map(encoded) }] };
}

function joined(words: readonly string[]): string {
  return [...new Set(words.flatMap(termsOf))].join(' ');
}

/** The items in order, in batches whose texts make about one portion. */
function* batches<T>(items: Iterable<T>, lengthOf: (item: T) => number): Generator<T[]> {
  let batch: T[] = [];
  let length = 0;
  for (const item of items) {
    batch.push(item);
    length += lengthOf(item);
    if (length < PORTION) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}
