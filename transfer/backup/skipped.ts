/** A record of a file that was not taken in, because it is none that Epilogue writes. */
export interface Skipped {
  /** `null` where not even that is known. */
  section: string | null;
  /** Its line in the file, from 1; absent where the form is right and the number in it is not. */
  line?: number;
  /** What it names: its title, key or id, as far as that can be read. */
  name: string;
}

/** Characters of a name at most. */
const LONGEST_NAME = 120;

/** What a record is called, from a line that may hold anything. */
export function nameIn(json: string): string {
  for (const field of ['title', 'courseKey', 'key', 'id']) {
    const found = new RegExp(`"${field}":("(?:[^"\\\\]|\\\\.){1,${LONGEST_NAME}}")`).exec(
      json.slice(0, 10_000),
    );
    try {
      if (found?.[1]) return String(JSON.parse(found[1]));
    } catch {
      // Not even the name can be read.
    }
  }
  return '';
}
