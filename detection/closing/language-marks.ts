/** What a language shows itself by: its scripts, words that every text of it has, and letters that its neighbours lack. */
interface Marks {
  scripts: readonly string[];
  words?: string;
  letters?: string;
}

const LATIN = ['Latin'];

/** Every language whose words are known; each has a file in `words/`. Those of one script stand together. */
export const LANGUAGES: Readonly<Record<string, Marks>> = {
  en: { scripts: LATIN, words: 'the and of to in is you that for with this are we your can it on what how' },
  es: {
    scripts: LATIN,
    words: 'el la los las que de y en un una por con para del es lo se como más qué',
    letters: 'ñ¿¡',
  },
  fr: {
    scripts: LATIN,
    words: 'le la les des et en un une du est vous nous pour dans que qui avec ce pas sur au',
    letters: 'œ«ç',
  },
  de: {
    scripts: LATIN,
    words: 'der die das und ist nicht ein eine mit für auf wir sie ich du dem den zu von wie',
    letters: 'ßü',
  },
  pt: {
    scripts: LATIN,
    words: 'o a os as que de e em um uma do da para com não você é no na se mais como',
    letters: 'ãõ',
  },
  it: {
    scripts: LATIN,
    words:
      'il lo la gli di che e un una per con non è del della sono questo come più nel degli delle dei alla',
    letters: 'ìò',
  },
  nl: {
    scripts: LATIN,
    words: 'de het een en van is niet je dat op te met voor we zijn wat naar ook deze hoe',
  },
  sv: {
    scripts: LATIN,
    words: 'och att det en ett är som på för inte du med av vi kan den till nu har om',
    letters: 'å',
  },
  da: {
    scripts: LATIN,
    words: 'og at det en et er som på for ikke du med af vi kan den til nu har hvad',
    letters: 'æø',
  },
  no: {
    scripts: LATIN,
    words: 'og å det en et er som på for ikke du med av vi kan den til nå har hva',
    letters: 'æø',
  },
  fi: {
    scripts: LATIN,
    words: 'ja on ei se että kun tai mitä tämä voit olet myös niin ovat kanssa sen sinun nyt',
  },
  pl: {
    scripts: LATIN,
    words: 'i w na z się nie do że to jest co jak dla po ale czy już tego możesz',
    letters: 'łąęśżźń',
  },
  cs: {
    scripts: LATIN,
    words: 'a v na se je to že si jak pro ale co jsme nebo další po které můžete už',
    letters: 'ěřů',
  },
  sk: {
    scripts: LATIN,
    words: 'a v na sa je to že si ako pre ale čo sme alebo ďalšie po ktoré môžete už',
    letters: 'ľĺŕôď',
  },
  hu: {
    scripts: LATIN,
    words: 'a az és hogy egy nem van ez meg is de már most vagy ha csak mi itt',
    letters: 'őű',
  },
  ro: {
    scripts: LATIN,
    words: 'și de la în cu nu că este un o pe pentru să ce din mai ai ați sau acest',
    letters: 'ășțş',
  },
  tr: {
    scripts: LATIN,
    words: 've bir bu için ile ne da de çok daha olarak gibi var sonra kadar şimdi nasıl',
    letters: 'ğşı',
  },
  vi: {
    scripts: LATIN,
    words: 'và của là có bạn cho một các này với không để được trong những tôi đã khi',
    letters: 'đơưảạộệấ',
  },
  id: {
    scripts: LATIN,
    words: 'dan yang di ini untuk dengan dari itu anda kita adalah akan tidak bisa pada kami kamu telah apa',
  },
  'zh-Hans': { scripts: ['Han'], letters: '这个们来说为会对时后学过还没发么给经样现开动问见' },
  'zh-Hant': { scripts: ['Han'], letters: '這個們來說為會對時後學過還沒發麼給經樣現開動問見' },
  ja: { scripts: ['Han', 'Kana'], letters: 'のはをにがでとしたるいますなこ' },
  ko: { scripts: ['Hangul'] },
  ru: { scripts: ['Cyrillic'], letters: 'ыэё' },
  uk: { scripts: ['Cyrillic'], letters: 'іїєґ' },
  bg: { scripts: ['Cyrillic'], letters: 'ъ' },
  ar: { scripts: ['Arabic'], letters: 'ةيىكأإ' },
  fa: { scripts: ['Arabic'], letters: 'یکپچژگ' },
  he: { scripts: ['Hebrew'] },
  el: { scripts: ['Greek'] },
  hi: { scripts: ['Devanagari'] },
  bn: { scripts: ['Bengali'] },
  th: { scripts: ['Thai'] },
};

export const TAGS: readonly string[] = Object.keys(LANGUAGES);

/** The scripts, by the ranges of their letters, in ascending order. */
export const RANGES: readonly { from: number; to: number; script: string }[] = [
  { from: 0x61, to: 0x7a, script: 'Latin' },
  { from: 0xdf, to: 0x24f, script: 'Latin' },
  { from: 0x370, to: 0x3ff, script: 'Greek' },
  { from: 0x400, to: 0x52f, script: 'Cyrillic' },
  { from: 0x531, to: 0x58f, script: 'other' },
  { from: 0x5d0, to: 0x5f4, script: 'Hebrew' },
  { from: 0x620, to: 0x6ef, script: 'Arabic' },
  { from: 0x750, to: 0x77f, script: 'Arabic' },
  { from: 0x904, to: 0x965, script: 'Devanagari' },
  { from: 0x980, to: 0x9e5, script: 'Bengali' },
  { from: 0xa00, to: 0xdff, script: 'other' },
  { from: 0xe01, to: 0xe4e, script: 'Thai' },
  { from: 0xe80, to: 0x10ff, script: 'other' },
  { from: 0x1100, to: 0x11ff, script: 'Hangul' },
  { from: 0x1e00, to: 0x1eff, script: 'Latin' },
  { from: 0x1f00, to: 0x1fff, script: 'Greek' },
  { from: 0x3041, to: 0x30ff, script: 'Kana' },
  { from: 0x3400, to: 0x9fff, script: 'Han' },
  { from: 0xac00, to: 0xd7a3, script: 'Hangul' },
  { from: 0xfb50, to: 0xfefc, script: 'Arabic' },
];
