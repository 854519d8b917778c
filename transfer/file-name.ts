import { dayIn } from './local-time';

/** Names that Windows keeps for devices, with or without an extension. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?:\.| *$)/i;

/** Characters of a name at most, extension included (Obsidian's limit). */
const LONGEST = 245;
/** Bytes of UTF-8 at most: Linux takes 255, and a number or a suffix may still follow. */
const LONGEST_BYTES = 240;

/** A file name, made from a title, that every system and Obsidian accept. `extension` comes with its dot. */
export function fileName(title: string, extension: string): string {
  const plain = title
    .toWellFormed()
    .normalize('NFC')
    .replace(/[#|^[\]<>:"/\\?*\p{Cc}\p{Noncharacter_Code_Point}]/gu, ' ')
    // They turn the order of a name around, so that it reads as another.
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[. ]+/, '');
  const name = cut(plain, extension).replace(/(?<![. ])[. ]+$/, '') || 'Untitled';
  return (DEVICE.test(name) ? `_${name}` : name) + extension;
}

/** File names for titles, in their order. Of two that would be the same on any system, the later one gets a number. */
export function fileNames(titles: readonly string[], extension: string): string[] {
  const taken = new Set<string>();
  return titles.map((title) => freeName(title, extension, taken));
}

/** A file name for a title that none of `taken` has (each as `knownName`); it is taken from then on. */
export function freeName(title: string, extension: string, taken: Set<string>): string {
  for (let n = 1; ; n += 1) {
    const name = fileName(title, n === 1 ? extension : ` ${n}${extension}`);
    if (taken.has(knownName(name))) continue;
    taken.add(knownName(name));
    return name;
  }
}

/** What two names have in common that one folder cannot hold: Windows and macOS do not distinguish capitals. */
export function knownName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** A name under which files sort by the day in the zone. `now`: milliseconds since 1970. */
export function datedName(now: number, zone: string, what: string, extension: string): string {
  return fileName(`${dayIn(zone, now)} epilogue ${what}`, extension);
}

function cut(text: string, extension: string): string {
  let bytes = new TextEncoder().encode(extension).length;
  let kept = '';
  for (const character of Array.from(text).slice(0, LONGEST - extension.length)) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > LONGEST_BYTES) break;
    kept += character;
  }
  return kept;
}
