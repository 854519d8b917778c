import { resolved } from './address';
import { capped, cappedOutline, cappedUrl, given } from './capped';
import { oncePerPage } from './once-per-page';
import type { ChapterPage, CoursePage, NoChapterPage, PageFacts } from './page-facts';
import type { NotReason, OutlineSighting, Page, Screens, SiteReader } from './reader';
import { readable, textFacts } from './text';
import type { TextFacts } from './text-facts';

const TIERS = ['site', 'generator', 'generic'] as const;
/** The page itself says that it is none; with any other reason nobody can say. */
const CERTAIN: ReadonlySet<NotReason> = new Set(['no-chapter-address', 'error-page', 'no-reader']);

/** Seconds: a live stream is endless, and a week is more than any lesson. */
const WEEK = 604_800;
const MOST_IN_LIST = 100;

const NO_TEXT: TextFacts = { head: '', tail: '', cjk: 0, words: 0, links: [] };

/** The reader for this page: sites before generators before the generic one, `null` when none knows it. */
export function readerFor(page: Page, readers: readonly SiteReader[]): SiteReader | null {
  for (const tier of TIERS) {
    const found = readers.find((reader) => reader.tier === tier && reader.matches(page));
    if (found) return found;
  }
  return null;
}

/** What a page is, as its reader understands it now. Pure, and without layout: it reads the DOM and writes nothing. */
export function readPage(page: Page, readers: readonly SiteReader[]): PageFacts {
  return readWith(page, readerFor(page, readers));
}

/** As `readPage`, with the reader already chosen, or none found. */
export function readWith(page: Page, reader: SiteReader | null): PageFacts {
  if (!reader) return { kind: 'not-a-chapter', reason: 'no-reader' };
  const reason = reader.isChapterPage(page);
  if (reason === null) return knownPage(page, reader, false);
  if (reader.isCoursePage?.(page)) return knownPage(page, reader, true);
  const none = not(reader, reason);
  if (!reader.mayStandAlone?.(page)) return none;
  const facts = knownPage(page, reader, false);
  return facts.kind === 'chapter' ? { ...none, unproven: { ...facts, unproven: true } } : none;
}

function not({ id }: SiteReader, reason: NotReason): PageFacts & NoChapterPage {
  return CERTAIN.has(reason)
    ? { kind: 'not-a-chapter', reader: id, reason }
    : { kind: 'not-sure', reader: id, reason };
}

function knownPage(page: Page, reader: SiteReader, isCourse: boolean): PageFacts {
  const url = cappedUrl(addressOf(page.url));
  const course = reader.course(page);
  const chapter = isCourse ? null : reader.chapter(page);
  if (!url || !(chapter || isCourse)) return not(reader, 'no-chapter-address');
  if (!course || course.keys.length === 0) return not(reader, 'no-course');
  const sighted = reader.outline(page);
  const outline = sighted && sighted.chapters.length > 0 ? cappedOutline(sighted) : undefined;
  const known = {
    reader: reader.id,
    url,
    course: capped({ ...course, language: course.language ?? page.document.documentElement.lang }),
    outline,
    unanswered: unanswered(page),
  };
  if (!chapter) return given({ kind: 'course', ...known }) as CoursePage;
  const article = reader.article(page);
  const named = reader.next ? reader.next(page) : linkedNext(page);
  const facts = {
    kind: 'chapter',
    ...known,
    chapter: capped(chapter),
    text: textOn(page, article, reader.ignore),
    ...ofScreen(mediaFacts(page, reader, outline, chapter.key), chapter.screens),
    readAloud: reader.isReadAloud?.(page) || undefined,
    frame: reader.frame?.on(page),
    next: cappedUrl(named ?? successor(outline, chapter.key)),
    namesNext: named ? true : undefined,
  } as const;
  return given(facts) as ChapterPage;
}

/** Where the page itself says that it goes on: another page of its own site. */
function linkedNext({ document, url }: Page): string | null {
  const link = document.querySelector('link[rel~="next"][href],a[rel~="next"][href]');
  const next = resolved(link?.getAttribute('href'), url);
  return next?.host === url.host && addressOf(next) !== addressOf(url) ? next.href : null;
}

/** What there is to read on a page: in the frame that holds the chapter, or in its article. */
export function textOn(page: Page, article: Element | null, ignore = ''): TextFacts {
  if (page.framed?.text || !article) return page.framed?.text ?? NO_TEXT;
  const known = textsOn(page);
  const found = known.find((each) => each.article === article && each.ignore === ignore);
  if (found) return found.text;
  const text = textFacts(readable(article, ignore), page.url);
  known.push({ article, ignore, text });
  return text;
}

/** The texts of a page that were looked at: to count their words takes longer than anything else. */
const textsOn = oncePerPage((): { article: Element; ignore: string; text: TextFacts }[] => []);

/** Address without its hash, unless that holds the path of a hash router, or which lesson is shown (`#mid=`, imooc). */
export function addressOf(url: URL): string {
  return /^#(?:!?\/|mid=)./.test(url.hash) ? url.href : url.href.replace(/#.*$/, '');
}

function successor(outline: OutlineSighting | undefined, key: string): string | undefined {
  const at = outline?.chapters.findIndex((chapter) => chapter.key === key) ?? -1;
  return at < 0 ? undefined : outline?.chapters[at + 1]?.url;
}

/** What can be told of the chapter's audio or video now: a player may show it only once it plays. */
export function mediaFacts(
  page: Page,
  reader: SiteReader,
  outline: OutlineSighting | undefined,
  key: string,
  longest: number | null | undefined = longestOn(page, reader),
): Pick<ChapterPage, 'mediaSeconds' | 'playlist' | 'hiddenMedia'> {
  const { framed } = page;
  const playlist = framed ? undefined : playlistOn(page, reader);
  const seconds = namedSeconds(outline, key) ?? framed?.mediaSeconds ?? longest;
  const mediaSeconds = seconds && seconds > 0 && seconds <= WEEK ? seconds : undefined;
  const isHidden = framed?.hiddenMedia ?? reader.hiddenMedia?.(page) ?? false;
  return given({ mediaSeconds, playlist, hiddenMedia: isHidden || (longest === null && !mediaSeconds) });
}

/** Of a chapter on several pages this one's recording is one of a list, whose other lengths are not known here. */
function ofScreen<T extends Pick<ChapterPage, 'mediaSeconds' | 'playlist'>>(media: T, screens?: Screens): T {
  const { mediaSeconds } = media;
  if (!screens || screens.of > MOST_IN_LIST || !mediaSeconds) return media;
  const { own, of } = screens;
  return { ...media, playlist: Array.from({ length: of }, (_, i) => (i + 1 === own ? mediaSeconds : 0)) };
}

/** Seconds of a chapter's audio or video by the site's own list. */
export function namedSeconds(outline: OutlineSighting | undefined, key: string): number | undefined {
  return outline?.chapters.find((chapter) => chapter.key === key)?.seconds;
}

function longestOn(page: Page, reader: SiteReader): number | undefined {
  return reader.media?.(page)?.duration || reader.playerTimes?.(page)?.duration || undefined;
}

/** The audio and video of a chapter, the main one first: some lessons have several. */
export function mediaOn(page: Page, reader: SiteReader): HTMLMediaElement[] {
  const main = reader.media?.(page);
  const beside = main && reader.article(page)?.querySelectorAll<HTMLMediaElement>('video,audio');
  return main ? [main, ...[...(beside ?? [])].filter((each) => each !== main)] : [];
}

/** Where an article has several, the seconds of each that is no trailer; 0 of those that have not been loaded. */
function playlistOn(page: Page, reader: SiteReader): number[] | undefined {
  const lengths = mediaOn(page, reader).map(({ duration }) => (duration < WEEK ? duration : 0));
  const list = lengths.filter((length) => length === 0 || length >= Math.max(...lengths) / 2);
  return list.length > 1 ? list.slice(0, MOST_IN_LIST) : undefined;
}

function unanswered(page: Page): Record<string, string> {
  const failed = Object.entries(page.answers).flatMap(([name, answer]) =>
    answer.ok ? [] : [[name, answer.reason]],
  );
  return Object.fromEntries(failed);
}
