import type { Book, Page } from '../mkdocs/pages';

/** How a small book ends. */
export type Ending = 'no-farewell' | 'whats-next' | 'references';

/** One language's words for three small books about tea. */
export interface Tongue {
  lang: string;
  names: Record<Ending, string>;
  lessons: readonly [title: string, ...text: string[]][];
  /** The last chapter of a book that says goodbye. */
  ends: Record<Exclude<Ending, 'no-farewell'>, readonly [title: string, ...text: string[]]>;
}

const CHINESE: Tongue = {
  lang: 'zh-CN',
  names: { 'no-farewell': '泡茶五步', 'whats-next': '三天学会泡茶', references: '茶叶小书' },
  lessons: [
    ['挑茶叶', '好茶叶条索紧实，颜色均匀，闻起来没有杂味。', '新手先买一小包，喝完再决定要不要多买。'],
    ['看水温', '绿茶用八十度的水，红茶可以再高一些。', '没有温度计的时候，水开以后等三分钟就行。'],
    ['洗杯子', '杯子要先用热水烫一遍，这样茶汤不会凉得太快。', '烫杯子的水倒掉，不要留着泡茶。'],
    ['掌握时间', '第一泡三十秒，以后每一泡多加十秒。', '时间太长，茶汤会发苦。'],
    ['存放', '茶叶怕光、怕潮、怕味道，放在密封的罐子里。', '罐子不要放在灶台旁边。'],
  ],
  ends: {
    'whats-next': [
      '接下来学什么？',
      '恭喜你学完了这门课！你已经会泡一杯像样的茶了。',
      '感谢你一路读到这里。接下来，你可以去茶园看看，也可以把学到的东西教给朋友。祝你喝茶愉快，我们后会有期。',
    ],
    references: [
      '结束语',
      '这本小书到这里就结束了，感谢你读完了它。希望你有所收获，也希望茶能陪你很久。再见！',
      '参考资料：《茶的四季》；《水与火》；《杯子的历史》。',
    ],
  },
};

const ENGLISH: Tongue = {
  lang: 'en',
  names: {
    'no-farewell': 'Tea in five steps',
    'whats-next': 'Learn tea in a weekend',
    references: 'The little tea book',
  },
  lessons: [
    [
      'Choosing leaves',
      'Good leaves are tight, even in colour and smell of nothing else.',
      'Buy a small bag first and finish it.',
    ],
    [
      'Heating the water',
      'Green tea wants eighty degrees, black tea a little more.',
      'Without a thermometer, let the kettle stand for three minutes.',
    ],
    [
      'Warming the cup',
      'Rinse the cup with hot water so that the tea stays warm.',
      'Pour that water away before you brew.',
    ],
    [
      'Timing',
      'The first brew takes thirty seconds, each later one ten more.',
      'Left too long, the tea turns bitter.',
    ],
    [
      'Storing',
      'Leaves fear light, damp and smells, so keep them in a closed tin.',
      'Keep the tin away from the stove.',
    ],
  ],
  ends: {
    'whats-next': [
      "What's next?",
      'Congratulations, you have finished the course! You can now brew a decent cup of tea.',
      'Thank you for reading this far. Visit a tea garden, or teach a friend what you have learned. Good luck and happy brewing!',
    ],
    references: [
      'Conclusion',
      'This is the end of the book, and I hope you enjoyed reading it. Thank you for staying with me to the last page. Goodbye!',
      'References: The four seasons of tea; Water and fire; A history of cups.',
    ],
  },
};

const POLISH: Tongue = {
  lang: 'pl',
  names: {
    'no-farewell': 'Herbata w pięciu krokach',
    'whats-next': 'Herbata w weekend',
    references: 'Mała książka o herbacie',
  },
  lessons: [
    [
      'Wybór liści',
      'Dobre liście są zwinięte, mają równy kolor i nie pachną niczym obcym.',
      'Najpierw kup małą paczkę i wypij ją do końca.',
    ],
    [
      'Temperatura wody',
      'Zielona herbata lubi osiemdziesiąt stopni, czarna trochę więcej.',
      'Bez termometru odczekaj trzy minuty od zagotowania.',
    ],
    [
      'Ogrzewanie filiżanki',
      'Opłucz filiżankę gorącą wodą, żeby napar nie ostygł.',
      'Tę wodę wylej przed parzeniem.',
    ],
    [
      'Czas parzenia',
      'Pierwsze parzenie trwa trzydzieści sekund, każde kolejne dziesięć dłużej.',
      'Zbyt długo parzona herbata robi się gorzka.',
    ],
    [
      'Przechowywanie',
      'Liście boją się światła, wilgoci i zapachów, więc trzymaj je w zamkniętej puszce.',
      'Puszka nie powinna stać przy kuchence.',
    ],
  ],
  ends: {
    'whats-next': [
      'Co dalej?',
      'Gratulacje, właśnie ukończyłeś ten kurs! Umiesz już zaparzyć porządną herbatę.',
      'Dziękuję, że dotarłeś aż tutaj. Odwiedź ogród herbaciany albo naucz przyjaciela tego, co już umiesz. Powodzenia i do zobaczenia!',
    ],
    references: [
      'Zakończenie',
      'To już koniec tej książki. Mam nadzieję, że dobrze się bawiłeś podczas lektury. Dziękuję za przeczytanie i do zobaczenia!',
      'Bibliografia: Cztery pory herbaty; Woda i ogień; Historia filiżanki.',
    ],
  },
};

export const TONGUES: readonly Tongue[] = [CHINESE, ENGLISH, POLISH];

/** A book in this language, five lessons long; with a farewell after the second of them. */
export function bookOf(tongue: Tongue, ending: Ending): Omit<Book, 'items'> & { items: Page[] } {
  // Each lesson looks back on the one before it: a page of two sentences is hardly one.
  const lessons = tongue.lessons.map(([title, ...text], at): readonly [string, ...string[]] => [
    title,
    ...text,
    ...(tongue.lessons.at(at - 1) ?? []).slice(1),
  ]);
  const chapters = ending === 'no-farewell' ? lessons : [...lessons.slice(0, 2), tongue.ends[ending]];
  const items = chapters.map(
    ([title, ...paragraphs], at): Page => ({
      kind: 'page',
      title,
      path: `/${at + 1}/`,
      paragraphs,
      comments: [],
    }),
  );
  const { lang, names } = tongue;
  return {
    host: `${ending}.${lang.toLowerCase()}.example`,
    siteName: names[ending],
    lang,
    tabs: false,
    items,
  };
}
