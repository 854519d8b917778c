import { plain } from './closing/fold';

/** What is looked at of a list's entries. */
export interface ListEntry {
  title: string;
  section?: string;
  url?: string;
}

/** Characters of a title, and entries of a list, that are looked at. */
const LONGEST = 200;
const MOST = 1000;
/** Share of the entries that must be of a kind to make the list so. */
const MOSTLY = 0.6;
/** A reference or two at the end of a long book are the book's, up to this share of it. */
const FEW = 0.05;
/** Share of neighbours that must stand in an order to make it one, and how many entries it takes. */
const IN_ORDER = 0.8;
const FEWEST = 4;

const YEAR = '(?:19|20)\\d\\d';
const MONTH = '(?:jan|feb|mar|apr|may|maj|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-z]{0,6}\\.?';
const DATE = new RegExp(
  [
    `(?<![\\d.])(${YEAR})(?:[-/.]|年 ?)(0?[1-9]|1[0-2])(?:(?:[-/.]|月 ?)([0-3]?\\d))?(?!\\d)`,
    `(?<![\\d.])[0-3]?\\d[./-](?:0?[1-9]|1[0-2])[./-]${YEAR}(?!\\d)`,
    `(?<![a-z])${MONTH} (?:[0-3]?\\d(?:st|nd|rd|th)?,? )?${YEAR}`,
    `(?<!\\d)[0-3]?\\d\\.? ${MONTH} ${YEAR}`,
  ].join('|'),
  'u',
);
const ADDRESS_DATE = new RegExp(`/${YEAR}/(?:0?[1-9]|1[0-2])(?:/|$)`);
/** A title that is a version, with nothing but a date or the word for it beside. */
const VERSION =
  /^(?:\D{0,30} )?(v ?)?(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4}))?(?:\.\d+)?[-+.a-z\d]{0,20}(?: .{0,3}(?:release|changelog|notes?|更新).{0,10})?$/;
const RELEASE = /\b(?:release|version|changelog|what's new|changes|update)|版本|更新|发布|發佈/;
/** The number in front of a title, with or without a word before it: `Lesson 4`, `第 5 讲`, `12`. */
const COUNTED = /^(?:[\p{L}.]{1,12} ?|#|第 ?)?(\d{1,4})(?![\d]|\.\d)/u;

const JOURNAL =
  /^(?:[\p{L}\d.' -]{0,40} )?(?:blog|news|newsroom|changelog|changes|release notes?|release history|what's new|updates|announcements)$|^(?:.{1,40}的)?(?:博客|部落格|新闻|新聞)$|更新日志|更新日誌|发布说明|發佈說明|變更紀錄$/u;
const JOURNAL_FOLDER =
  /\/(?:blogs?|news|posts?|press|changelogs?|releases?|release-notes|whats-new|announcements|updates)(?=\/)/;
const REFERENCE = new RegExp(
  [
    '^(?:\\d[\\d.]* )?(?:apis?|glossary|glossar|glossaire|glosario|glossario|referenz|referencia|riferimento|справочник|глоссарий)$',
    "^[\\p{L}\\d.+#' -]{0,40}(?<!\\p{L})(?:api (?:docs?|documentation|index)|(?:api |language |command |cli )?reference(?: manual| guide| documentation)?)$",
    '^.{0,12}(?:(?:api|接口|命令|函数|函數|语法|語法) ?(?:参考|參考|文档|文檔|手册|手冊|一览|一覽)|参考手册|參考手冊|术语表|術語表|词汇表|詞彙表|用語集|リファレンス|레퍼런스|용어집)$',
  ].join('|'),
  'u',
);
const REFERENCE_FOLDER =
  /\/(?:api|apis|api-?docs?|api-?reference|reference|references|ref|javadoc|glossary)(?=\/|$)/;
/** A name out of a program: `useState()`, `os.path.join`, `Array#map`, `<Link>`, `/v1/users`. */
const IDENTIFIER =
  /^(?:(?:get|post|put|delete|patch|class|interface|function|module|struct|enum|trait) )?[@$<./:-]{0,3}[a-z_][\w.:#/{}$>-]{0,80}(?:\([^()]{0,60}\))?\/?>?$/i;
const PROGRAM_SIGN = /[().:#_<>/@$]|[a-z][A-Z]/;

/**
 * Whether somebody who reads this entry of a list looks things up or follows the news, so that having read all of it
 * is no end: a list dated or newest first (blog, news, changelog), a reference, or an entry in a part that is one.
 */
export function isForLookingUp(list: readonly ListEntry[], entry: ListEntry, courseTitle = ''): boolean {
  const entries = list.slice(0, MOST);
  const name = plain(courseTitle.slice(0, LONGEST)).trim();
  // In a course's name `API` alone is its subject; in a section's it is what stands there.
  if (JOURNAL.test(name) || (REFERENCE.test(name) && !/^apis?$/.test(name))) return true;
  const references = entries.filter(isReference).length;
  return (
    (isReference(entry) && references > FEW * entries.length) ||
    isJournal(entries) ||
    isMostly(entries, (each) => isReference(each) || isIdentifier(each))
  );
}

function isReference({ title, section = '', url = '' }: ListEntry): boolean {
  const names = [title, section].map((name) => plain(name.slice(0, LONGEST)).trim());
  return names.some((name) => REFERENCE.test(name)) || REFERENCE_FOLDER.test(folderOf(url));
}

function isIdentifier({ title }: ListEntry): boolean {
  const name = title.slice(0, LONGEST).trim();
  return PROGRAM_SIGN.test(name) && IDENTIFIER.test(name);
}

function isJournal(list: readonly ListEntry[]): boolean {
  const titles = list.map(({ title }) => plain(title.slice(0, LONGEST)).trim());
  if (isMostly(list, ({ url = '' }) => ADDRESS_DATE.test(url) || JOURNAL_FOLDER.test(folderOf(url))))
    return true;
  const counted = titles.map((title) => countOf(title.replace(DATE, ' ').trim()));
  // Lectures have dates, too, and are counted up.
  if (order(counted) > 0) return false;
  if (isMostly(titles, (title) => DATE.test(title))) return true;
  const versions = titles.map(versionOf);
  const releases = titles.map((title, i) => versions[i] !== null && isRelease(title));
  return (
    isMostly(releases, (is) => is) || [counted, versions, titles.map(dateOf)].some((each) => order(each) < 0)
  );
}

function isRelease(title: string): boolean {
  return RELEASE.test(title) || /\bv ?\d/.test(title) || /\d\.\d+\.\d/.test(title);
}

function isMostly<T>(items: readonly T[], is: (item: T) => boolean): boolean {
  return items.length > 0 && items.filter(is).length >= MOSTLY * items.length;
}

/** 1 where what is known of most entries ascends, -1 where it descends, else 0. */
function order(values: readonly (number | null)[]): -1 | 0 | 1 {
  const known = values.filter((value) => value !== null);
  if (known.length < FEWEST || known.length < MOSTLY * values.length) return 0;
  const steps = known.slice(1).map((value, i) => Math.sign(value - (known[i] ?? value)));
  const share = (sign: number) => steps.filter((step) => step === sign).length / steps.length;
  return share(1) >= IN_ORDER ? 1 : share(-1) >= IN_ORDER ? -1 : 0;
}

function countOf(title: string): number | null {
  const found = COUNTED.exec(title)?.[1];
  return found === undefined ? null : Number(found);
}

function versionOf(title: string): number | null {
  const [, , major, minor, patch = 0] =
    VERSION.exec(title.replace(DATE, '').replace(/(?<![\s([)\]–-])[\s([)\]–-]+$/u, '')) ?? [];
  return major === undefined ? null : Number(major) * 1e8 + Number(minor) * 1e4 + Number(patch);
}

function dateOf(title: string): number | null {
  const [, year, month, day = 0] = DATE.exec(title) ?? [];
  return year === undefined ? null : Number(year) * 1e4 + Number(month) * 100 + Number(day);
}

function folderOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname.toLowerCase() : '';
}
