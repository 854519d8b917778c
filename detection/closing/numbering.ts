/** Words that count chapters in front of a title; with a number after them, or in Chinese, Japanese and Korean around it. */
const COUNTER =
  'lesson|lecture|chapter|unit|module|part|section|week|day|episode|ep|step|session|topic|no|video|' +
  'kapitel|lektion|teil|modul|chapitre|leçon|partie|unité|capítulo|capitulo|lección|leccion|unidad|módulo|' +
  'aula|lição|capitolo|lezione|unità|глава|урок|часть|раздел|лекция|модуль|bölüm|ders|ünite|chương|bài|phần';
const DIGITS = '[0-9０-９]{1,3}(?:[.．-][0-9]{1,3}){0,3}';
const HAN = '[0-9０-９]{1,3}|[零〇一二三四五六七八九十百两]{1,5}';
const MARK = '[-–—|｜丨:：.．、,，&＆)）\\]】·_]';

const COUNTED = [
  // 第三章：…, 제3장 …
  `第\\s*(?:${HAN})\\s*(?:[章篇周週部編]|单元|單元|模块|模組)`,
  '제?\\s*[0-9]{1,3}\\s*(?:장|부|단원)(?![\\p{L}])',
  // Lesson 4: …, [Day 30] …; the number must end there
  `[\\[【(]?\\s*(?:${COUNTER})\\.?\\s*(?:${DIGITS}|[IVX]{1,5})(?![\\p{L}\\p{N}])(?:\\s*[\\])】])?`,
];
const BARE = [
  // 第12讲 | …, 제30강: a lesson's number never makes a part of what follows
  `第\\s*(?:${HAN})\\s*[讲講课課节節回話集期天]`,
  '제?\\s*[0-9]{1,3}\\s*(?:강|과|회|절)(?![\\p{L}])',
  // (3) …, [12] …, #5 …
  '[(（\\[【#]\\s*[0-9]{1,3}\\s*[)）\\]】]?',
  // 01 | …, 17丨…, 28&…, 一、…
  `(?:${DIGITS}|[一二三四五六七八九十]{1,3}(?=[、.．]))(?![.．-][0-9])(?=\\s*${MARK})`,
  // 60 结束语, 2.3.1 Title
  `${DIGITS}(?=\\s)`,
  // 33结语: only before a label's first letter, so that 36讲, 5个 and 3D stay whole
  '[0-9]{2}(?=[结結尾总總开開加答])',
];
const NUMBER = new RegExp(
  `^(?:(?<counted>${COUNTED.join('|')})|${BARE.join('|')})(?<after>\\s*(?:${MARK}\\s*)*)`,
  'iu',
);
const SEPARATED = new RegExp(
  `${MARK}|^\\s+(?=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}])`,
  'u',
);

/** A title cut into its number and the rest; `rest` may be empty. */
export interface Numbered {
  /** The number names a part and the rest belongs to that part: `Unit 2 Conclusion`, not `Lesson 9: Conclusion`. */
  ofPart: boolean;
  rest: string;
}

/** Takes the numbering off the front of a title. */
export function splitNumber(title: string): Numbered {
  const text = title.trim();
  const found = NUMBER.exec(text);
  if (!found) return { ofPart: false, rest: text };
  const rest = text.slice(found[0].length);
  const after = `${found.groups?.after ?? ''}${rest.slice(0, 1)}`;
  const ofPart =
    found.groups?.counted !== undefined && !SEPARATED.test(after) && !/[\])】]\s*$/.test(found[0]);
  return { ofPart, rest };
}
