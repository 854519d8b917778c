/** Words that count chapters in front of a title; with a number after them, or in Chinese, Japanese and Korean around it. */
const COUNTER =
  'lesson|lecture|chapter|unit|module|part|section|week|day|episode|ep|step|session|topic|no|video|' +
  'kapitel|lektion|teil|modul|chapitre|leçon|partie|unité|capítulo|capitulo|lección|leccion|unidad|módulo|' +
  'aula|lição|capitolo|lezione|unità|глава|урок|часть|раздел|лекция|модуль|bölüm|ders|ünite|chương|bài|phần';
const DIGITS = '[0-9０-９]{1,3}(?:[.．-][0-9]{1,3}){0,3}';
const HAN = '[0-9０-９]{1,3}|[零〇一二三四五六七八九十百两]{1,5}';
const MARK = '[-–—|｜丨:：.．、,，&＆)）\\]】·_]';

const FORMS = [
  // 第12讲 | …, 第三章：…, 제3장 …
  `第\\s*(${HAN})\\s*[讲講课課章节節回話集期篇天周週部編单單]元?`,
  '제\\s*([0-9]{1,3})\\s*[장강과회부절]',
  // Lesson 4: …; the number must end there, so that "Part 2completed" stays
  `(?:${COUNTER})\\.?\\s*(${DIGITS})(?![\\p{L}\\p{N}])`,
  // (3) …, [12] …, #5 …
  '[(（\\[【#]\\s*([0-9]{1,3})\\s*[)）\\]】]?',
  // 01 | …, 17丨…, 28&…
  `(${DIGITS})(?=\\s*${MARK})`,
  // 60 结束语, 2.3.1 Title
  `(${DIGITS})(?=\\s)`,
  // 33结语: only where no letter or unit of measure follows that would make it a word (3D, 10x, 36讲, 5个)
  '([0-9]{2})(?=结|尾|总|开|加|答)',
];
const NUMBER = new RegExp(`^(?:${FORMS.join('|')})\\s*(?:${MARK}\\s*)*`, 'iu');

/** The number in front of a title, as written, and the title without it; `rest` may be empty. */
export function splitNumber(title: string): { number: string | null; rest: string } {
  const text = title.trim();
  const found = NUMBER.exec(text);
  if (!found) return { number: null, rest: text };
  return { number: found.slice(1).find(Boolean) ?? null, rest: text.slice(found[0].length).trim() };
}
