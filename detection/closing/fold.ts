const ALIKE: Record<string, string> = { ı: 'i', đ: 'd', ß: 'ss', '‘': "'", '’': "'", '`': "'", '´': "'" };

/** Lower case and without accents: how words and texts are compared. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[ıđß‘’`´]/g, (letter) => ALIKE[letter] ?? letter);
}

/**
 * One spelling for comparing: `plain`, full-width forms made narrow, single spaces.
 * Accents go because titles lose them in addresses and file names.
 */
export function fold(text: string): string {
  return plain(text.normalize('NFKC')).replace(/\s+/g, ' ').trim();
}
