import type { ChapterRole } from './roles';
import type { FramedFacts } from './text-facts';

/**
 * What a page's own site answered when the content script asked for a piece of its JSON.
 * `limited` is HTTP 451 or 452 or 429, `signed-out` a code that says so, `shape` an answer no reader understands.
 */
export type Answer =
  | { ok: true; json: unknown }
  | { ok: false; reason: 'limited' | 'signed-out' | 'timeout' | 'network' | 'shape' };

/** One request to the page's own origin. The content script performs it; a reader never fetches. */
export interface PageRequest {
  /** The name under which the answer is found in `Page.answers`. */
  name: string;
  path: string;
  /** With it, as JSON by POST; without it by GET. */
  body?: Readonly<Record<string, unknown>>;
  /** `visit`: once per chapter visited. `day`: once per course and day, whatever came of it. */
  once: 'visit' | 'day';
  /** With `day`: the course it is counted under, a course key. */
  courseKey?: string;
}

/** A page as a reader sees it: the document, its address, and what the site's JSON has said so far. */
export interface Page {
  document: Document;
  url: URL;
  answers: Readonly<Record<string, Answer>>;
  /** What the frame that holds the chapter has said, where the reader knows of one and it may be read. */
  framed?: FramedFacts | null;
}

/** Where a piece of knowledge came from, for the person who wants to know. */
export type Source =
  | 'json'
  | 'outline'
  | 'heading'
  | 'title'
  | 'address'
  | 'navigation'
  | 'breadcrumb'
  | 'json-ld'
  | 'link';

export interface Known<T> {
  value: T;
  from: Source;
}

/** What a page knew of its course. `keys` are all identities seen at once, the most telling first. */
export interface CourseSighting {
  keys: string[];
  title?: Known<string>;
  author?: string;
  url?: string;
  language?: string;
  /** Will more chapters come? Absent when the page does not say. */
  publishing?: 'complete' | 'running';
}

export interface ChapterSighting {
  key: string;
  title?: Known<string>;
  section?: string;
  /** True when only a part can be read without paying or signing in. */
  preview: boolean;
  screens?: Screens;
}

/** Of a chapter that lies on several pages at addresses of their own: which of them this is, from 1. It is read when all are. */
export interface Screens {
  own: number;
  of: number;
}

export interface OutlineChapter {
  key: string;
  title: string;
  section?: string;
  url?: string;
  /** Seconds of audio or video, where the site says so. */
  seconds?: number;
  /** The site's own record: finished, and how far in percent. */
  siteDone?: boolean;
  sitePercent?: number;
  preview?: boolean;
  /** Filled in by the background, never by a reader. */
  role?: ChapterRole;
}

export interface OutlineSighting {
  chapters: OutlineChapter[];
  complete: boolean;
  from: Source;
  /** Why it counts as complete, or what is missing. */
  because: string;
}

/** Why a page is no chapter, or why nobody can say. Each has a sentence in `locales/`. */
export type NotReason =
  | 'no-chapter-address'
  | 'no-article'
  | 'no-course'
  | 'no-outline'
  | 'sign-in'
  | 'error-page'
  | 'text-did-not-change'
  | 'no-reader';

/** A frame that holds the text of a chapter, most often of another origin than the page around it. */
export interface ChapterFrame {
  /** Paths of the pages that have one. */
  pages: RegExp;
  /** The frame in the page. */
  selector: string;
  /** What the path of its own address begins with: in other frames of that origin nothing is read. */
  path: string;
  /** Its address on this page, without query and by HTTPS only, where it holds this very chapter. */
  on(page: Pick<Page, 'document' | 'url'>): string | undefined;
}

/** What an address must have beside its path, so that it still leads to its chapter and gives the same keys. */
export interface AddressParts {
  /** Names of parameters in the query. */
  query?: readonly string[];
  /** Names of parameters behind `#`; with them, or with an empty list, the path of a hash router stays, too. */
  hash?: readonly string[];
}

/**
 * One site or one generator of sites: frozen data and small pure functions, 40 lines or fewer.
 * `matches` is asked first and must be cheap; the others may rely on it.
 */
export interface SiteReader {
  readonly id: string;
  readonly name: string;
  /** `site` readers are asked before `generator` readers, and `generic` comes last. */
  readonly tier: 'site' | 'generator' | 'generic';
  /** With `tier: 'site'`: the hosts whose pages may write keys `id:…`; their subdomains may, too. */
  readonly hosts?: readonly string[];
  /** What of an address is stored beside its path; without it nothing or, where keys are a book's, a hash router's path. */
  readonly addressParts?: AddressParts;
  /** What is known of the site is little or older than 2022: its outlines are never complete, so that Epilogue asks. */
  readonly thin?: boolean;
  /** With `tier: 'generator'`: a selector of what no other site's pages have, by which they are known before its reader is loaded. */
  readonly sign?: string;
  matches(page: Page): boolean;
  /** `null` when it is a chapter page, else the reason why not. */
  isChapterPage(page: Page): NotReason | null;
  /** Of a page that is no chapter: whether it is the course's own, of which `course` and `outline` can tell. */
  isCoursePage?(page: Page): boolean;
  /** Of a page that is none: whether it is an article all the same, whose text alone may show that it ends a course. */
  mayStandAlone?(page: Page): boolean;
  course(page: Page): CourseSighting | null;
  chapter(page: Page): ChapterSighting | null;
  outline(page: Page): OutlineSighting | null;
  /** The element that holds the chapter's text, comments and navigation left out by `ignore`. */
  article(page: Page): Element | null;
  /** Selectors of what stands inside the article and is no text to be read, with commas between them only. */
  readonly ignore?: string;
  /** The element that scrolls, where it is not the window. */
  scroller?(page: Page): Element | null;
  /** Address of the following chapter. */
  next?(page: Page): string | null;
  /** The main audio or video. */
  media?(page: Page): HTMLMediaElement | null;
  /** Where the player writes its times as text, when no media element can be seen; seconds. */
  playerTimes?(page: Page): { current: number; duration: number } | null;
  /** True when the recording is the text read aloud: whoever reads need not listen. */
  isReadAloud?(page: Page): boolean;
  /** True when the chapter has sound or video of which nothing can be observed. */
  hiddenMedia?(page: Page): boolean;
  /** Where the text of a chapter is not in the page but in a frame of it. */
  readonly frame?: ChapterFrame;
  /** What to ask the site for, given the answers so far. Requests already answered are left out by the caller. */
  requests?(page: Page): PageRequest[];
}
