import type { Knowledge, Verdict } from '../verdict';
import { judge } from './judge';
import { languagesToJudge } from './languages';
import type { LoadWords, Words } from './words/words';

const found = import.meta.glob<Record<string, Words>>(['./words/*.ts', '!./words/words.ts'], { eager: true });

/** The words of every language, by its tag: the files themselves, without the build that the extension loads them from. */
export const allWords: ReadonlyMap<string, Words> = new Map(
  Object.entries(found).flatMap(([file, module]) => {
    const words = Object.values(module)[0];
    return words ? [[file.replace(/^.*\/|\.ts$/g, ''), words]] : [];
  }),
);

export const wordsOf = (tags: readonly string[]): Words[] => tags.flatMap((tag) => allWords.get(tag) ?? []);

/** The words that the extension would load to judge this. */
export const wordsFor = (k: Knowledge): Words[] => wordsOf(languagesToJudge(k));

/** The verdict as the extension would come to it. */
export const judged = (k: Knowledge): Verdict => judge(k, wordsFor(k));

/** As the extension's loader gives them. */
export const loadWords: LoadWords = async (tags) => wordsOf(tags);
