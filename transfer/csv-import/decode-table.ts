import { TableRefusedError } from './table-refusal';

/** The share of its two-byte characters that a Chinese text has among the common ones of its encoding. */
const COMMON = 0.8;

type IsCommon = (lead: number, trail: number) => boolean;

/** What spreadsheets in Chinese write without a mark, with the bytes of the characters that texts are made of. */
const CHINESE: readonly [encoding: string, isCommon: IsCommon][] = [
  ['gb18030', (lead, trail) => lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1],
  ['big5', (lead) => lead >= 0xa1 && lead <= 0xc6],
];

/**
 * The text of a table's file: in UTF-8, in UTF-16 with its mark, or in what spreadsheets in Chinese write.
 * @throws TableRefusedError for another encoding, which cannot be told from nonsense
 */
export function decodedTable(bytes: Uint8Array): string {
  const [one, two] = bytes;
  if (one === 0xff && two === 0xfe) return decoded(bytes, 'utf-16le');
  if (one === 0xfe && two === 0xff) return decoded(bytes, 'utf-16be');
  return textIn(bytes, 'utf-8') ?? chinese(bytes);
}

function chinese(bytes: Uint8Array): string {
  for (const [encoding, isCommon] of CHINESE) {
    const text = shareOf(bytes, isCommon) >= COMMON ? textIn(bytes, encoding) : null;
    if (text !== null) return text;
  }
  throw new TableRefusedError('encoding');
}

function decoded(bytes: Uint8Array, encoding: string): string {
  const text = textIn(bytes, encoding);
  if (text === null) throw new TableRefusedError('encoding');
  return text;
}

function textIn(bytes: Uint8Array, encoding: string): string | null {
  try {
    // The decoder takes the byte order mark away, and refuses what is not in its encoding, lone surrogates included.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function shareOf(bytes: Uint8Array, isCommon: IsCommon): number {
  let [all, common] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    at += 1;
    all += 1;
    if (isCommon(lead, bytes[at] ?? 0)) common += 1;
  }
  return all === 0 ? 0 : common / all;
}
