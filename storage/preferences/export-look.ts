import type { ExportWords } from '@/transfer/export-words';
import { storedItem } from './stored-item';

/** In which language files are written while no page is open: the background has no texts of its own for them. */
export interface ExportLook {
  words: ExportWords;
  /** BCP 47. */
  language: string;
}

/** What the library's page said last; `null` before it was ever open. */
export const exportLook = storedItem('exportLook', (stored): ExportLook | null => {
  const { words, language } = (stored ?? {}) as Partial<ExportLook>;
  return typeof language === 'string' && typeof words === 'object' && words !== null
    ? { words, language }
    : null;
});
