/** A page that is no chapter of a course, as data; a layout makes HTML of it. */
export interface Elsewhere {
  /** What it is, for whoever reads a failure; unique. */
  name: string;
  url: string;
  lang: string;
  site: string;
  heading: string;
  layout: string;
  /** Links beside one another, address to title: other posts, goods, messages, days. */
  links: Record<string, string>;
  /** The way here, address to title. */
  crumbs?: Record<string, string>;
  /** What `rel=prev` and `rel=next` lead to. */
  prev?: string;
  next?: string;
  /** What the page says of itself in schema.org's words. */
  says?: Record<string, unknown>;
  /** More lines of its head. */
  head?: string;
  text: string[];
}

/** Words that end courses, too, in the languages of these pages; written without looking at the product's. */
const CLOSING = new RegExp(
  [
    '结束语|结语|尾声|后记|写在最后|恭喜|总结|再见|終わり|おわりに|最終回|まとめ|마치며|맺음말',
    'conclu[sz]i|epilog|épilogue|farewell|goodbye|final words|closing|congratulations|last words|wrap.?up|summary|the end',
    'fazit|schlusswort|abschied|nachwort|zum schluss|mot de la fin|despedida|palabras finales|considerações finais',
    'заключение|послесловие|итоги|до свидания|sonuç|veda|son söz|lời kết|tạm biệt|الخاتمة|כלות|סיכום',
  ].join('|'),
  'i',
);

/** One of the hard ones: it speaks of an end, and stands in a list. */
export function isHard({ heading, links }: Elsewhere): boolean {
  return CLOSING.test(heading) && Object.keys(links).length >= 3;
}
