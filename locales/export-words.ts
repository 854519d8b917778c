import { libraryText } from './library-text';
import { transferText } from './transfer-text';

/** The texts that must be there before `exportWords` is asked. */
export const EXPORT_TEXTS = [libraryText, transferText] as const;

/** The words that exported files say, in the language of now. */
export function exportWords() {
  const { outline, notes, quotes, takeaways, review } = libraryText.get();
  const { finished, reading, dropped, 'on-hold': onHold, planned, cardTakeaway } = transferText.get();
  return {
    outline,
    notes,
    quotes,
    takeaways,
    review,
    finished,
    reading,
    dropped,
    'on-hold': onHold,
    planned,
    cardTakeaway,
  };
}
