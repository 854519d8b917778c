import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Words } from './detection/closing/words/words';

const FOLDER = fileURLToPath(new URL('detection/closing/words', import.meta.url));

/**
 * The words of each language as a file of the extension, `closing-words/TAG.json`, which the background loads when it
 * judges a page of that language: what the worker carries does not grow with the number of languages.
 */
export async function closingWordFiles(): Promise<{ relativeDest: string; contents: string }[]> {
  const files: { relativeDest: string; contents: string }[] = [];
  const tags = readdirSync(FOLDER).flatMap((file) => /^(?!words)(.+)\.ts$/.exec(file)?.[1] ?? []);
  // One after the other: the loader of this configuration mixes up modules that are imported at once.
  for (const tag of tags) {
    const module: Record<string, Words> = await import(join(FOLDER, `${tag}.ts`));
    files.push({
      relativeDest: `closing-words/${tag}.json`,
      contents: JSON.stringify(Object.values(module)[0]),
    });
  }
  return files;
}
