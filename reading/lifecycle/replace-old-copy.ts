const SUCCESSOR = 'epilogue:successor';

/**
 * Ends the copies of the reader that run in this document already, of whatever version, and has this one end when a
 * later one comes. By an event, because after an update the copies have no messaging left.
 */
export function replaceOldCopy(document: Document, stop: AbortController): void {
  document.dispatchEvent(new Event(SUCCESSOR));
  document.addEventListener(SUCCESSOR, () => stop.abort(), { once: true, signal: stop.signal });
}
