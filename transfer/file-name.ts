/** Names that Windows keeps for devices, with or without an extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Longest name, extension included, in characters (Obsidian's limit). */
const LONGEST = 245;

/** A file name from a title that every system and Obsidian accept. `extension` comes with its dot. */
export function fileName(title: string, extension: string): string {
  const plain = title
    .replace(/[#|^[\]<>:"/\\?*\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '')
    .trim();
  const short = Array.from(plain)
    .slice(0, LONGEST - extension.length)
    .join('')
    .replace(/[. ]+$/, '');
  const name = short || 'Untitled';
  return (DEVICE.test(name) ? `_${name}` : name) + extension;
}
