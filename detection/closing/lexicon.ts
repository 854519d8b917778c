import { plain } from './fold';
import { de } from './words/de';
import { en } from './words/en';
import { es } from './words/es';
import { fr } from './words/fr';
import { it } from './words/it';
import { ja } from './words/ja';
import { ko } from './words/ko';
import { pt } from './words/pt';
import { ru } from './words/ru';
import { tr } from './words/tr';
import { vi } from './words/vi';
import type { Words } from './words/words';
import { zhHans } from './words/zh-Hans';
import { zhHant } from './words/zh-Hant';

/**
 * All languages speak at once: an outline's declared language is often missing or wrong, translated courses
 * keep half of their titles in English, and a whole phrase seldom means something else in another language.
 */
const LANGUAGES: readonly Words[] = [zhHans, zhHant, en, ja, ko, fr, de, es, pt, it, ru, tr, vi];

type Pick = (words: Words) => readonly string[];
const union = (pick: Pick, spaced: boolean) =>
  `(?:${LANGUAGES.flatMap((words) => (words.spaced === spaced ? pick(words) : [])).join('|')})`;
/** Folding lower-cases the class names too. */
const expression = (source: string) =>
  new RegExp(
    plain(source).replace(/\\p\{([ln])\}/g, (_, c) => `\\p{${c.toUpperCase()}}`),
    'u',
  );

const anywhere = (pick: Pick) =>
  expression(`${union(pick, false)}|(?<![\\p{L}\\p{N}])${union(pick, true)}(?![\\p{L}\\p{N}])`);
/** A whole segment of a title. */
const alone = (pick: Pick) => expression(`^(?:${union(pick, false)}|${union(pick, true)})$`);
/** A label leads where it ends at a boundary (结束语 慢慢来), which between words of a spaced language says nothing. */
const leads = (pick: Pick) =>
  expression(`^${union(pick, false)}(?=$|[^\\p{L}\\p{N}])|^${union(pick, true)}$`);
/** Like `leads`, and a counting sign may follow: 加餐01, 番外篇（上）. */
const role = (name: keyof Words['role']) =>
  expression(
    `^${union((w) => w.role[name], false)}(?=$|[^\\p{L}]|[一二三四五六七八九十上中下篇](?:$|[^\\p{L}]))|^${union((w) => w.role[name], true)}$`,
  );

/** Each against one folded segment of a title, `anywhere` ones against all of it. */
export const titleWords = {
  closing: leads((w) => w.title.closing),
  closingAlone: alone((w) => w.title.closing),
  cheer: alone((w) => w.title.cheer),
  weak: leads((w) => w.title.weak),
  weakAnywhere: anywhere((w) => [...w.title.weak, ...w.title.closing]),
  whole: anywhere((w) => w.title.whole),
  part: anywhere((w) => w.title.part),
  trap: anywhere((w) => w.title.trap),
};

export const roleWords = {
  quiz: role('quiz'),
  notice: role('notice'),
  story: role('story'),
  bonus: role('bonus'),
  answers: role('answers'),
  appendix: role('appendix'),
  opening: role('opening'),
  intro: role('intro'),
};

const PURPOSES = [
  'ends',
  'parting',
  'thanks',
  'survey',
  'certificate',
  'past',
  'back',
  'wish',
  'onward',
  'next',
  'task',
  'lesson',
  'start',
  'announces',
  'warm',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What a text says, by purpose. */
export const textWords = Object.fromEntries(
  PURPOSES.map((purpose) => [purpose, anywhere((w) => w.text[purpose])]),
) as Record<Purpose, RegExp>;
