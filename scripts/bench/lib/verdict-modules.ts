// What `scripts/bench/verdict.mjs` measures, in one module, so that all of it is the same copy.
export { judge } from '@/detection/closing/judge';
export { lexiconsOf } from '@/detection/closing/lexicon';
export { wordsFor } from '@/detection/closing/words.fixture';
