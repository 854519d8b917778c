const ALIKE: Record<string, string> = {
  ı: 'i',
  đ: 'd',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ς: 'σ',
  '‘': "'",
  '’': "'",
  '`': "'",
  '´': "'",
  ة: 'ه',
  ى: 'ی',
  ي: 'ی',
  ك: 'ک',
};
const UNLIKE = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');
/** Accents of Latin, Greek and Cyrillic; points and stretching of Hebrew and Arabic; marks of direction and joining. */
const MARKS =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\u200d|\ufe0f/g;
/** The zeros of the digits that Arabic, Persian, Devanagari, Bengali and Thai use. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;

const digit = (sign: string): string => {
  const code = sign.charCodeAt(0);
  return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
};

/** Lower case and without accents: how words and texts are compared. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(UNLIKE, (letter) => ALIKE[letter] ?? letter)
    .replace(DIGITS, digit);
}

/**
 * One spelling for comparing: `plain`, full-width forms made narrow, single spaces.
 * Accents go because titles lose them in addresses and file names.
 */
export function fold(text: string): string {
  return plain(text.normalize('NFKC'))
    .replace(/[\s\u200b\u200c]+/g, ' ')
    .trim();
}
