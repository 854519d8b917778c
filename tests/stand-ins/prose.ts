import { pick, seeded, shuffled } from './random';
import { BONUS, COMMENTS, FAREWELL, LESSON, NOTICE, PARTS, QUIZ, ROLES } from './sentences';

export type Tone = 'lesson' | 'farewell' | 'quiz' | 'bonus' | 'notice';

const BANKS: Record<Tone, readonly string[]> = {
  lesson: LESSON,
  farewell: FAREWELL,
  quiz: QUIZ,
  bonus: BONUS,
  notice: NOTICE,
};

function fill(sentence: string, subject: string, random: () => number): string {
  return sentence
    .replaceAll('{t}', subject)
    .replaceAll('{c}', () => pick(random, PARTS))
    .replaceAll('{w}', () => pick(random, ROLES))
    .replaceAll('{n}', () => String(2 + Math.floor(random() * 40)));
}

/**
 * Paragraphs of two to four sentences for one chapter: 600 to 1,500 characters, fewer for a quiz or a notice.
 * The same seed gives the same text; another seed gives another one.
 */
export function chapterText(seed: string, subject: string, tone: Tone): string[] {
  const random = seeded(seed);
  const length = 600 + Math.floor(random() * (tone === 'lesson' ? 700 : 300));
  const paragraphs: string[] = [];
  // A farewell keeps its order: it greets first and says goodbye last.
  let bank = tone === 'farewell' ? [...FAREWELL] : shuffled(random, BANKS[tone]);
  for (let written = 0; written < length; ) {
    const sentences = bank.splice(0, 2 + Math.floor(random() * 3));
    const paragraph = sentences.map((sentence) => fill(sentence, subject, random)).join('');
    paragraphs.push(paragraph);
    written += paragraph.length;
    if (bank.length > 0) continue;
    if (tone !== 'lesson' && tone !== 'bonus') break;
    bank = shuffled(random, LESSON);
  }
  if (tone === 'farewell') paragraphs.push('江湖路远，我们就此别过，后会有期。');
  return paragraphs;
}

/** What readers wrote below a chapter: never text to be read. */
export function comments(seed: string, subject: string, count: number): string[] {
  const random = seeded(`comments ${seed}`);
  return Array.from({ length: count }, () => fill(pick(random, COMMENTS), subject, random));
}
