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

/** The languages of every other script. */
const SCRIPTS: readonly [letters: RegExp, tags: readonly string[]][] = [
  [/\p{Script=Han}/gu, ['zh-Hans', 'zh-Hant', 'ja']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, ['ja']],
  [/\p{Script=Hangul}/gu, ['ko']],
  [/\p{Script=Cyrillic}/gu, ['ru', 'uk', 'bg']],
  [/\p{Script=Arabic}/gu, ['ar', 'fa']],
  [/\p{Script=Hebrew}/gu, ['he']],
  [/\p{Script=Greek}/gu, ['el']],
  [/\p{Script=Devanagari}/gu, ['hi']],
  [/\p{Script=Bengali}/gu, ['bn']],
  [/\p{Script=Thai}/gu, ['th']],
];

/** Every language whose words are known; each has a file in `words/`. */
export const TAGS: readonly string[] = [
  ...new Set([...Object.keys(LATIN), ...SCRIPTS.flatMap(([, tags]) => tags)]),
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
  const letters = read.match(/\p{L}/gu)?.length ?? 0;
  const tags = new Set(['en']);
  let known = 0;
  for (const [script, of] of SCRIPTS) {
    const count = read.match(script)?.length ?? 0;
    if (count === 0 || count < letters * SHARE) continue;
    known += count;
    for (const tag of of) tags.add(tag);
  }
  const latin = read.match(/\p{Script=Latin}/gu)?.length ?? 0;
  // A few Latin words among others are terms of the trade, which are English.
  if (latin > letters / 2) {
    const { likely, sure } = latinOf(read, latin);
    if (sure) known += latin;
    for (const tag of likely) tags.add(tag);
  }
  const meant = TAGS.filter((tag) => tag.split('-')[0] === hint.toLowerCase().split('-')[0]);
  return { tags: [...tags, ...meant.filter((tag) => !tags.has(tag))], known: known > MOST * letters };
}

/** The likeliest languages in Latin letters; all of them where there is too little to tell. */
function latinOf(text: string, latin: number): { likely: string[]; sure: boolean } {
  if (latin < FEW) return { likely: Object.keys(LATIN), sure: false };
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const scores = Object.entries(LATIN).map(([tag, marks]) => {
    const common = new Set(marks.words.split(' '));
    const hits = words.filter((word) => common.has(word)).length;
    const special = marks.letters ? (text.match(new RegExp(`[${marks.letters}]`, 'gu'))?.length ?? 0) : 0;
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
