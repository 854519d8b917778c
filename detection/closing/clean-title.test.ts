import { describe, expect, it } from 'vitest';
import { cleanTitle } from './clean-title';
import { splitNumber } from './numbering';

describe('cleanTitle', () => {
  it.each([
    ['01 | 从一次慢查询说起', '从一次慢查询说起'],
    ['17丨淘汰算法', '淘汰算法'],
    ['17｜淘汰算法', '淘汰算法'],
    ['第1讲 | 队列', '队列'],
    ['第十二章：锁', '锁'],
    ['28&结束语｜造好最后一块砖', '结束语｜造好最后一块砖'],
    ['60 结束语', '结束语'],
    ['33结语', '结语'],
    ['00 开篇词 为什么.md', '开篇词 为什么'],
    ['一、先听后说', '先听后说'],
    ['1.2.3 Parsing trees', 'Parsing trees'],
    ['1. Characters', 'Characters'],
    ['(3) Skies', 'Skies'],
    ['#12 Skies', 'Skies'],
    ['Lesson 4: Skies', 'Skies'],
    ['[Day 30] 完賽感言', '完賽感言'],
    ['Chapter IV. The Storm', 'The Storm'],
    ['Урок 3. Ход', 'Ход'],
    ['Bölüm 2: Çarklar', 'Çarklar'],
    ['Chương 3: Lò xo', 'Lò xo'],
    ['제30강 마무리 인사', '마무리 인사'],
    ['第 12 回：おわりに', 'おわりに'],
    ['结束语 | 快与稳之间 - 极客时间', '结束语 | 快与稳之间'],
    // Numbers that are words stay.
    ['36讲通关指南', '36讲通关指南'],
    ['3D geometry', '3D geometry'],
    ['100分试卷', '100分试卷'],
    ['42', '42'],
    ['', ''],
  ])('%s → %s', (title, clean) => expect(cleanTitle(title)).toBe(clean));

  it('cuts course and site names off both ends', () => {
    const noise = { site: 'Tea School', course: 'Practical Brewing' };
    expect(cleanTitle('Oxidation - Practical Brewing | Tea School', noise)).toBe('Oxidation');
    expect(cleanTitle('Tea School: 03 | Oxidation', noise)).toBe('Oxidation');
  });

  it('keeps a title that is nothing but noise', () => {
    expect(cleanTitle('Practical Brewing', { course: 'Practical Brewing' })).toBe('Practical Brewing');
  });
});

describe('a number in front', () => {
  it.each([
    ['Unit 2 Conclusion', true],
    ['第三章总结', true],
    ['Lesson 9: Conclusion', false],
    ['第12章 おわりに', false],
    ['第48讲结束语', false],
    ['33 结语', false],
  ])('%s belongs to a part: %s', (title, ofPart) => expect(splitNumber(title).ofPart).toBe(ofPart));
});
