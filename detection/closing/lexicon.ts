import { plain } from './fold';
import type { RoleWords, TextWords, TitleWords, Words } from './words/words';

/** What a label of a title may say; in this order the first is taken where two begin at the same letter. */
export const LABELS = [
  'epilogue',
  'done',
  'congratulations',
  'thanks',
  'goodbye',
  'next',
  'conclusion',
  'summary',
  'end',
] as const satisfies readonly (keyof TitleWords)[];
export type LabelKind = (typeof LABELS)[number];

/** What stands around a label and says whose end it is. */
const AROUND = ['trap', 'course', 'part', 'filler'] as const;
export type Around = (typeof AROUND)[number];

/** A title may fit several; the first of these is its role. */
const ROLES = [
  'quiz',
  'notice',
  'story',
  'bonus',
  'answers',
  'appendix',
  'opening',
  'intro',
] as const satisfies readonly (keyof RoleWords)[];
export type RoleKind = (typeof ROLES)[number];

/** Classes of a text's building blocks, and the nouns they are about. */
export type Block = keyof TextWords | 'course' | 'part';

/** One language's words, compiled. Every expression is for folded text. */
export interface Lexicon {
  /** Global, with a named group for each kind of label. */
  labels: RegExp;
  /** Global, with a named group for each of what may stand around a label. */
  around: RegExp;
  /** From the beginning of a title's first part to its end, with a named group for each role. */
  role: RegExp;
  /** Global, one a class. */
  blocks: ReadonlyMap<Block, RegExp>;
  /** What lessons of this language say as well. */
  common: ReadonlySet<string>;
}

const compiled = new WeakMap<Words, Lexicon>();

/** Compiles a language's words once for as long as they are loaded. */
export function lexiconOf(words: Words): Lexicon {
  const known = compiled.get(words);
  if (known) return known;
  const lexicon = compile(words);
  compiled.set(words, lexicon);
  return lexicon;
}

/** Letters, marks of scripts that write vowels as marks, and digits: where one stands, a word goes on. */
const WORD = '[\\p{L}\\p{M}\\p{N}]';
/** A counting sign may follow a role's name: 加餐01, 番外篇（上）, Appendix B. */
const COUNTED = {
  spaced: '(?: ?\\(?(?:\\p{N}{1,3}|[a-z])\\)?)?$',
  other: '(?=$|[^\\p{L}]|[一二三四五六七八九十上中下篇](?:$|[^\\p{L}]))',
};

function compile(words: Words): Lexicon {
  const { spaced, prefix = '' } = words;
  const either = (entries: readonly string[]) => `(?:${entries.join('|') || NEVER})`;
  const course = either(words.course);
  const part = either(words.part);
  const expand = (entry: string) =>
    entry
      .replaceAll('{course}', course)
      .replaceAll('{part}', part)
      .replaceAll('…', '[^.!?。！？\\n]{0,30}')
      .replaceAll('~', '[\\p{L}\\p{M}]*');
  const union = (entries: readonly string[]) => either(entries.map(expand));
  const whole = (inner: string) => (spaced ? `(?<!${WORD})(?:${expand(prefix)})?${inner}(?!${WORD})` : inner);
  const named = <T extends string>(names: readonly T[], of: (name: T) => readonly string[]) =>
    `(?:${names.map((name) => `(?<${name}>${union(of(name))})`).join('|')})`;
  const blocks = Object.entries<readonly string[] | undefined>({
    ...words.text,
    course: words.course,
    part: words.part,
  });
  return {
    labels: expression(whole(named(LABELS, (name) => words.title[name])), 'gu'),
    around: expression(
      whole(named(AROUND, (name) => (name === 'trap' ? words.title.trap : words[name]))),
      'gu',
    ),
    role: expression(
      `^${named(ROLES, (name) => words.role[name])}${spaced ? COUNTED.spaced : COUNTED.other}`,
      'u',
    ),
    blocks: new Map(
      blocks.flatMap(([name, entries]) =>
        entries?.length ? [[name as Block, expression(whole(union(entries)), 'gu')]] : [],
      ),
    ),
    common: new Set(words.common),
  };
}

/** What a class without entries is: nothing matches it. */
const NEVER = '(?!)';

/** Folds an expression as texts are folded; its class names are not lower case. */
function expression(source: string, flags: string): RegExp {
  const folded = plain(source.normalize('NFKC').replaceAll('\u200c', ' '));
  return new RegExp(
    folded.replace(/\\p\{([lmn])\}/g, (_, letter: string) => `\\p{${letter.toUpperCase()}}`),
    flags,
  );
}

/** Which of an expression's named groups it was that matched. */
export function groupOf<T extends string>(match: RegExpMatchArray | RegExpExecArray): T {
  const groups = Object.entries(match.groups ?? {});
  return groups.find(([, text]) => text !== undefined)?.[0] as T;
}

const KEPT_SETS = 64;
let sets: (readonly Lexicon[])[] = [];

/** The compiled words of several languages: the same array for the same languages, so that readings can be kept by it. */
export function lexiconsOf(words: readonly Words[]): readonly Lexicon[] {
  const lexicons = words.map(lexiconOf);
  const same = (set: readonly Lexicon[]) =>
    set.length === lexicons.length && set.every((lexicon, i) => lexicon === lexicons[i]);
  const known = sets.find(same);
  if (known) return known;
  sets = [lexicons, ...sets].slice(0, KEPT_SETS);
  return lexicons;
}
