import { browser } from 'wxt/browser';
import type { Words } from '@/detection/closing/words/words';

/** What was loaded, as long as this page or worker lives: files of the extension never change under it. */
const loaded = new Map<string, Words>();

/**
 * The words of these languages, each from a file of the extension (`closing-words.ts` writes them), so that the worker
 * carries none. What could not be loaded is asked for again the next time. @throws where a file cannot be read
 */
export async function loadClosingWords(tags: readonly string[]): Promise<Words[]> {
  return Promise.all(tags.map(load));
}

async function load(tag: string): Promise<Words> {
  const known = loaded.get(tag);
  if (known) return known;
  const response = await fetch(browser.runtime.getURL(`/closing-words/${tag}.json` as '/'));
  if (!response.ok) throw new Error(`no words for ${tag}: ${response.status}`);
  const words = (await response.json()) as Words;
  loaded.set(tag, words);
  return words;
}
