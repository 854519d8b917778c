import { describe, expect, it } from 'vitest';
import { TAGS } from './language-marks';
import { languagesOf, languagesToJudge } from './languages';
import { allWords } from './words.fixture';

const TEXTS: Record<string, string> = {
  en: 'This is the second part of the story, in which we learn how the boiler was built and what it was for.',
  de: 'Das ist der zweite Teil der Geschichte, in dem wir lernen, wie der Kessel gebaut wurde und wozu er gut ist.',
  pl: 'To jest druga część tej historii, w której dowiesz się, jak zbudowano kocioł i do czego był już potrzebny.',
  cs: 'To je druhá část příběhu, ve které se dozvíte, jak byl kotel postaven a k čemu se ještě může hodit.',
  'zh-Hans':
    '这是故事的第二部分，我们来看看锅炉是怎么造出来的，以及它们对后来的人们到底有什么用处，还会说到它为什么没有马上被用起来，又经过了多少年才走进每一个家庭。',
  'zh-Hant':
    '這是故事的第二部分，我們來看看鍋爐是怎麼造出來的，以及它們對後來的人們到底有什麼用處，還會說到它為什麼沒有馬上被用起來，又經過了多少年才走進每一個家庭。',
  ja: 'これは物語の第二部です。ボイラーがどのように作られ、その後の人々にとってどのような役に立ったのかを見ていきます。',
  uk: 'Це друга частина історії, в якій ми дізнаємося, як було збудовано котел і для чого він їм потрібен.',
  fa: 'این بخش دوم داستان است که در آن یاد می‌گیریم دیگ بخار چگونه ساخته شد و به چه کاری می‌آمد و چرا مهم بود.',
};

describe('the languages that a text may be in', () => {
  it.each(Object.entries(TEXTS))('%s is found, with few beside it', (tag, text) => {
    const { tags, known } = languagesOf(text);
    expect(tags).toContain(tag);
    expect(tags.length).toBeLessThanOrEqual(4);
    expect(known).toBe(true);
  });

  it('are all of a script where there is too little to tell', () => {
    expect(languagesOf('後記').tags).toEqual(['en', 'zh-Hans', 'zh-Hant', 'ja']);
    expect(languagesOf('Epilog').tags).toEqual(expect.arrayContaining(['en', 'de', 'pl', 'sv', 'id']));
    expect(languagesOf('Epilog').known).toBe(false);
  });

  it('are never only what the page says of itself, because generators write en on everything', () => {
    expect(languagesOf(TEXTS.pl ?? '', 'en').tags).toContain('pl');
    expect(languagesOf(TEXTS.en ?? '', 'hu-HU').tags).toEqual(['en', 'hu']);
    expect(languagesOf(TEXTS.en ?? '', 'tlh').tags).toEqual(['en']);
  });

  it('are told to be unknown where nothing is known of them', () => {
    const armenian = 'Սա պատմության երկրորդ մասն է, որտեղ մենք կիմանանք, թե ինչպես է կառուցվել կաթսան';
    expect(languagesOf(armenian)).toEqual({ tags: ['en'], known: false });
  });

  it('each have a file of words, and there is no other', () => {
    expect([...allWords.keys()].sort()).toEqual([...TAGS].sort());
  });
});

it('looks at the outline for what the page does not show', () => {
  const outline = [
    'Einführung in die Kunst',
    'Der Kessel und das Feuer',
    'Wie wir den Kessel bauen',
    'Was ist ein Ventil?',
  ];
  const known = { title: '4', outline: outline.map((title, i) => ({ key: `${i}`, title })) };
  expect(languagesToJudge(known)).toContain('de');
});
