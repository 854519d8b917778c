import type { OutlineChapter } from '../reader';
import type { Knowledge } from '../verdict';

/** What a language shows itself by, apart from its script: words that every text of it has, and letters few others have. */
interface Marks {
  words: string;
  letters?: string;
}

/** The languages in Latin letters, the most common first. */
const LATIN: Readonly<Record<string, Marks>> = {
  en: { words: 'the and of to in is you that for with this are we your can it on what how' },
  es: { words: 'el la los las que de y en un una por con para del es lo se como más qué', letters: 'ñ¿¡' },
  fr: {
    words: 'le la les des et en un une du est vous nous pour dans que qui avec ce pas sur au',
    letters: 'œ«ç',
  },
  de: {
    words: 'der die das und ist nicht ein eine mit für auf wir sie ich du dem den zu von wie',
    letters: 'ßü',
  },
  pt: { words: 'o a os as que de e em um uma do da para com não você é no na se mais como', letters: 'ãõ' },
  it: {
    words: 'il lo la gli di che e un una per con non è del della sono questo come più nel',
    letters: 'ìò',
  },
  nl: { words: 'de het een en van is niet je dat op te met voor we zijn wat naar ook deze hoe' },
  sv: { words: 'och att det en ett är som på för inte du med av vi kan den till nu har om', letters: 'å' },
  da: { words: 'og at det en et er som på for ikke du med af vi kan den til nu har hvad', letters: 'æø' },
  no: { words: 'og å det en et er som på for ikke du med av vi kan den til nå har hva', letters: 'æø' },
  fi: { words: 'ja on ei se että kun tai mitä tämä voit olet myös niin ovat kanssa sen sinun nyt' },
  pl: { words: 'i w na z się nie do że to jest co jak dla po ale czy już tego możesz', letters: 'łąęśżźń' },
  cs: { words: 'a v na se je to že si jak pro ale co jsme nebo další po které můžete už', letters: 'ěřů' },
  sk: { words: 'a v na sa je to že si ako pre ale čo sme alebo ďalšie po ktoré môžete už', letters: 'ľĺŕôď' },
  hu: { words: 'a az és hogy egy nem van ez meg is de már most vagy ha csak mi itt', letters: 'őű' },
  ro: { words: 'și de la în cu nu că este un o pe pentru să ce din mai ai ați sau acest', letters: 'ășțş' },
  tr: {
    words: 've bir bu için ile ne da de çok daha olarak gibi var sonra kadar şimdi nasıl',
    letters: 'ğşı',
  },
  vi: {
    words: 'và của là có bạn cho một các này với không để được trong những tôi đã khi',
    letters: 'đơưảạộệấ',
  },
  id: {
    words: 'dan yang di ini untuk dengan dari itu anda kita adalah akan tidak bisa pada kami kamu telah apa',
  },
};

/** The scripts, by the ranges of their letters; `known` scripts have languages below. */
const RANGES: readonly [from: number, to: number, script: string][] = [
  [0x41, 0x5a, 'Latin'],
  [0x61, 0x7a, 'Latin'],
  [0xc0, 0x24f, 'Latin'],
  [0x370, 0x3ff, 'Greek'],
  [0x400, 0x52f, 'Cyrillic'],
  [0x531, 0x58f, 'other'],
  [0x5d0, 0x5f4, 'Hebrew'],
  [0x620, 0x6ef, 'Arabic'],
  [0x750, 0x77f, 'Arabic'],
  [0x904, 0x965, 'Devanagari'],
  [0x980, 0x9e5, 'Bengali'],
  [0xa00, 0xdff, 'other'],
  [0xe01, 0xe4e, 'Thai'],
  [0xe80, 0x10ff, 'other'],
  [0x1100, 0x11ff, 'Hangul'],
  [0x1e00, 0x1eff, 'Latin'],
  [0x1f00, 0x1fff, 'Greek'],
  [0x3041, 0x30ff, 'Kana'],
  [0x3400, 0x9fff, 'Han'],
  [0xac00, 0xd7a3, 'Hangul'],
  [0xfb50, 0xfefc, 'Arabic'],
];

/** The languages of every script but the Latin one. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Han: ['zh-Hans', 'zh-Hant', 'ja'],
  Kana: ['ja'],
  Hangul: ['ko'],
  Cyrillic: ['ru', 'uk', 'bg'],
  Arabic: ['ar', 'fa'],
  Hebrew: ['he'],
  Greek: ['el'],
  Devanagari: ['hi'],
  Bengali: ['bn'],
  Thai: ['th'],
};

/** Every language whose words are known; each has a file in `words/`. */
export const TAGS: readonly string[] = [
  ...new Set([...Object.keys(LATIN), ...Object.values(SCRIPTS).flat()]),
];

/** Letters of a script below this share of all are a name or a quotation. */
const SHARE = 0.05;
/** With fewer Latin letters than this a language cannot be told from another. */
const FEW = 60;
/** How many languages in Latin letters are tried where they can be told, English not counted. */
const TRIED = 3;
/** A word of eight is one of a language's commonest, where a text is written in it. */
const COMMON = 1 / 8;
/** Share of the letters that must be in languages that are known; the rest are terms, names and code. */
const MOST = 0.6;
/** More than this is not looked at. */
const LONGEST = 4000;

/** Which languages a text may be in. */
export interface Languages {
  /** English is always among them: courses of all languages keep English titles. */
  tags: string[];
  /** Whether nearly all of it is in languages whose farewells are known, so that its silence says something. */
  known: boolean;
}

/**
 * The languages a text may be in, by script, letters and common words. A page's `lang` is one more to be tried and
 * never the only one, because generators write `en` on everything.
 */
export function languagesOf(text: string, hint = ''): Languages {
  const read = text.slice(0, LONGEST).toLowerCase();
  const counts = scriptsOf(read);
  const letters = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const tags = new Set(['en']);
  let known = 0;
  for (const [script, count] of counts) {
    if (count < letters * SHARE) continue;
    // A few Latin words among others are terms of the trade, which are English.
    const found =
      script !== 'Latin' ? SCRIPTS[script] : count > letters / 2 ? latinOf(read, count) : undefined;
    if (found && !('sure' in found && !found.sure)) known += count;
    for (const tag of (found && 'likely' in found ? found.likely : found) ?? []) tags.add(tag);
  }
  const meant = TAGS.filter((tag) => tag.split('-')[0] === hint.toLowerCase().split('-')[0]);
  for (const tag of meant) tags.add(tag);
  // Always in the same order, by which the compiled words of several languages are kept.
  return { tags: TAGS.filter((tag) => tags.has(tag)), known: known > MOST * letters };
}

/** How many letters of which script there are, in the order of their scripts. */
function scriptsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const script = RANGES.find(([, to]) => code <= to);
    if (script && code >= script[0]) counts.set(script[2], (counts.get(script[2]) ?? 0) + 1);
  }
  return counts;
}

/** The likeliest languages in Latin letters; all of them where there is too little to tell. */
function latinOf(text: string, latin: number): { likely: string[]; sure: boolean } {
  if (latin < FEW) return { likely: Object.keys(LATIN), sure: false };
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const scores = Object.entries(LATIN).map(([tag, { words: common, letters = '' }]) => {
    const hits = words.filter((word) => ` ${common} `.includes(` ${word} `)).length;
    let special = 0;
    for (const letter of text) if (letters.includes(letter)) special++;
    return { tag, share: hits / words.length, score: hits + special };
  });
  scores.sort((a, b) => b.score - a.score);
  const likely = scores.filter(({ score }) => score > 0).slice(0, TRIED);
  return { likely: likely.map(({ tag }) => tag), sure: (likely[0]?.share ?? 0) >= COMMON };
}

/** Titles that show which languages an outline is in. */
const SHOWN = 24;

/** The languages whose words a chapter, or an outline, is to be judged by: tags of files in `words/`. */
export function languagesToJudge(k: Knowledge): string[] {
  const { title, courseTitle, section, head, tail, outline = [], language } = k;
  const step = Math.max(1, Math.floor(outline.length / SHOWN));
  const shown = outline.filter((_, i) => i % step === 0 || i > outline.length - SHOWN / 2);
  const listed = shown.map((chapter: OutlineChapter) => `${chapter.title} ${chapter.section ?? ''}`);
  return languagesOf([title, section, courseTitle, head, tail, ...listed].join(' '), language).tags;
}
