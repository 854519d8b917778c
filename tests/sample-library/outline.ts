import type { OutlineChapter } from '@/detection/reader';
import type { ChapterRole } from '@/detection/roles';
import { pick } from '@/tests/stand-ins/random';
import type { Random } from './chance';
import type { Words } from './words';

/** Fills `{s}`, `{p}`, `{q}` and `{n}` of a pattern. */
export function worded(random: Random, words: Words, pattern: string, subject: string, count: number) {
  return pattern
    .replaceAll('{s}', subject)
    .replaceAll('{p}', () => pick(random, words.parts))
    .replaceAll('{q}', () => pick(random, words.parts))
    .replaceAll('{n}', String(count));
}

export interface OutlinePlan {
  words: Words;
  subject: string;
  count: number;
  /** Whether the author says goodbye. */
  closes: boolean;
  /** Seconds of audio are given for every chapter. */
  spoken: boolean;
  keyOf(index: number): string;
  urlOf(index: number): string;
}

/**
 * The chapters of one course in order: an opening, lessons in sections with a quiz behind some of them, a closing
 * chapter that is the last entry in one course of five only, and extras behind it.
 */
export function chaptersOf(random: Random, plan: OutlinePlan): OutlineChapter[] {
  const { words, subject, count, closes, spoken } = plan;
  const behind = closes && count > 8 && random() < 0.8 ? 1 + Math.floor(random() * 3) : 0;
  const closing = closes && count > 2 ? count - 1 - behind : -1;
  const inSection = 5 + Math.floor(random() * 9);
  let lesson = 0;
  return Array.from({ length: count }, (_, index): OutlineChapter => {
    const role = roleAt(random, index, closing, inSection);
    if (role === 'regular') lesson += 1;
    const text = worded(random, words, pick(random, patternsOf(words, role)), subject, count);
    return {
      key: plan.keyOf(index),
      title: role === 'regular' ? `${String(lesson).padStart(2, '0')} | ${text}` : text,
      section: sectionAt(words, index, inSection),
      url: plan.urlOf(index),
      ...(spoken ? { seconds: 400 + Math.floor(random() * 900) } : {}),
      role,
    };
  });
}

function roleAt(random: Random, index: number, closing: number, inSection: number): ChapterRole {
  if (index === 0) return 'opening';
  if (index === closing) return 'closing';
  if (closing > 0 && index > closing) return 'bonus';
  if (index % inSection === inSection - 1 && random() < 0.4) return 'quiz';
  return random() < 0.04 ? 'bonus' : 'regular';
}

function patternsOf(words: Words, role: ChapterRole): readonly string[] {
  if (role === 'opening' || role === 'closing' || role === 'bonus' || role === 'quiz') return words[role];
  return words.chapters;
}

function sectionAt({ sections }: Words, index: number, inSection: number): string {
  const section = Math.floor(index / inSection);
  const name = sections[section % sections.length] ?? '';
  return section < sections.length ? name : `${name} ${1 + Math.floor(section / sections.length)}`;
}
