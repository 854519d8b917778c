import type { OutlineChapter } from '../reader';
import type { Knowledge } from '../verdict';
import { LANGUAGES, RANGES, TAGS } from './language-marks';

/** Letters of a script below this share of all are a name or a quotation. */
const SHARE = 0.05;
/** With fewer letters than this, languages of one script cannot be told from each other. */
const FEW = 60;
/** Languages that show themselves half as often as the likeliest are tried, too, but no more than these. */
const NEARLY = 0.5;
const TRIED = 3;
/** A word of eight is one of a language's commonest, where a text in Latin letters is written in it. */
const COMMON = 1 / 8;
/** Share of the letters that must be in languages that are known; the rest are terms, names and code. */
const MOST = 0.6;
/** More than this is not looked at. */
const LONGEST = 3000;

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
    if (script === 'Latin' && count <= letters / 2) continue;
    const { likely, sure } = languagesIn(script, read, count);
    if (sure) known += count;
    for (const tag of likely) tags.add(tag);
  }
  const meant = hint.toLowerCase().split('-')[0];
  for (const tag of TAGS) if (tag.split('-')[0] === meant) tags.add(tag);
  // Always in the same order, by which the compiled words of several languages are kept.
  return { tags: TAGS.filter((tag) => tags.has(tag)), known: known > MOST * letters };
}

/** How many letters of which script there are. */
function scriptsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  let last = RANGES[0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!last || code < last.from || code > last.to) last = RANGES.find(({ to }) => code <= to);
    if (last && code >= last.from) counts.set(last.script, (counts.get(last.script) ?? 0) + 1);
  }
  return counts;
}

/** The likeliest languages of a script; all of them where there is too little to tell. */
function languagesIn(script: string, text: string, letters: number): { likely: string[]; sure: boolean } {
  const all = Object.entries(LANGUAGES).filter(([, { scripts }]) => scripts.includes(script));
  const isLatin = script === 'Latin';
  if (letters < FEW) return { likely: all.map(([tag]) => tag), sure: !isLatin && all.length > 0 };
  const words = isLatin ? (text.match(/[\p{L}\p{M}]+/gu) ?? []) : [];
  const scores = all.map(([tag, { words: common = '', letters: own = '' }]) => {
    const hits = words.filter((word) => ` ${common} `.includes(` ${word} `)).length;
    let special = 0;
    for (const letter of text) if (own.includes(letter)) special++;
    return { tag, share: hits / (words.length || 1), score: hits + special };
  });
  scores.sort((a, b) => b.score - a.score);
  const best = scores[0]?.score ?? 0;
  const likely = scores.filter(({ score }) => score >= best * NEARLY && score > 0).slice(0, TRIED);
  // Titles have few common words, and one alone may be chance.
  const unclear = isLatin ? scores : scores.slice(0, TRIED);
  return {
    likely: (best > (isLatin ? 1 : 0) ? likely : unclear).map(({ tag }) => tag),
    sure: isLatin ? (scores[0]?.share ?? 0) >= COMMON : all.length > 0,
  };
}

/** Titles that show which languages an outline is in. */
const SHOWN = 24;

/** The languages whose words a chapter, or an outline, is to be judged by: tags of files in `words/`. */
export function languagesToJudge(k: Knowledge): string[] {
  const { title, courseTitle, section, head, tail, outline = [], language } = k;
  const step = Math.max(1, Math.floor(outline.length / SHOWN));
  const shown = outline.filter((_, i) => i % step === 0 || i > outline.length - SHOWN / 2);
  const listed = shown.map((chapter: OutlineChapter) => `${chapter.title} ${chapter.section ?? ''}`);
  const own = languagesOf([title, head, tail].join(' '), language).tags;
  const around = languagesOf([courseTitle, section, ...listed].join(' ')).tags;
  return TAGS.filter((tag) => own.includes(tag) || around.includes(tag));
}
