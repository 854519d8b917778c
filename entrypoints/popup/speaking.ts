import type { Messages } from '@nanostores/i18n';
import { spoken } from '@/locales/i18n';

/** A piece, once its texts are in the page's language. */
export async function speaking<T extends { texts: readonly Messages[] }>(fetched: Promise<T>): Promise<T> {
  const piece = await fetched;
  await spoken(piece.texts);
  return piece;
}
