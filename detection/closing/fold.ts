/**
 * One spelling for comparing: full-width forms made narrow, lower case, no accents, single spaces.
 * Accents go because titles lose them in addresses and file names; Turkish dotless i becomes i for the same reason.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/ı/g, 'i')
    .replace(/[‘’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
