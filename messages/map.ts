import type { ChapterPage, CoursePage, PageFacts } from '@/detection/page-facts';
import type { SiteReader } from '@/detection/reader';
import type { TaughtRule } from '@/detection/taught/rule';
import type { FramedFacts } from '@/detection/text-facts';
import type { Verdict } from '@/detection/verdict';
import type { QuestionReason } from '@/progress/model/facts';
import type { Recording } from '@/progress/model/recordings';
import type { VisitGrowth } from '@/progress/model/visit-growth';
import type { SyncAct, SyncOpened, SyncReply } from './sync-acts';
import type { HostAccount, TrialReply } from './sync-trial';

/** A chapter page, and what was read of it. It carries the outline only when that is new or has changed. */
export interface Report {
  page: ChapterPage;
  visit: VisitGrowth;
}

/** A report as it arrives, with the document that it comes from, by a random name that the page does not know. */
export interface SentReport extends Report {
  document: string;
}

/** What a frame that holds a chapter tells the page around it. */
export interface Framed extends FramedFacts {
  /** The frame's origin and path. */
  address: string;
  /** The visit for which `slices` were seen; `null` before any has asked. */
  visit: string | null;
  slices: string;
  recordings: Recording[];
  /** How many texts have stood in it: another number is another text. */
  generation: number;
  /** Someone has just touched something in there. */
  touched: boolean;
}

/** The page around a frame says that someone has been reading for so many seconds of this visit. */
export interface FrameTick {
  visit: string;
  /** With 0, the frame only says what it contains. */
  seconds: number;
  /** Height of the page's window in CSS pixels. */
  height: number;
}

/** A frame that holds the chapters of a page: its origin, and the reader that declares it. */
export interface FrameOf {
  origin: string;
  reader: string;
}

/** What the page may learn after a report: its own course, nothing else. */
export interface ReportReply {
  recorded: boolean;
  /** Recording is paused, the course was called no course, …: nothing was written. */
  refused?: 'paused' | 'not-a-course' | 'not-a-chapter' | 'not-sure' | 'not-tracked' | 'invalid' | 'failed';
  card: CardKind | null;
  chapterDone: boolean;
  /**
   * What the text of a chapter that is not done still needs: so many engaged seconds of this visit, and the slices
   * that were not seen in this pass before. The page reports at once when it has them.
   */
  awaits?: { engaged: number; slices: string };
  /** Whether pages count while another window has the focus. */
  countUnfocused?: boolean;
}

/** `failed`: a fact could not be written, which the person must know. */
export type CardKind = 'finished' | 'ask' | 'failed';

/** What the content script of a tab tells the popup. */
export interface TabState {
  facts: PageFacts | null;
  visit: VisitGrowth | null;
  /** It is in view, and nothing counts because another window has, or lately had, the focus. */
  isUnfocused?: boolean;
  /** `waiting`: the page has not settled yet. */
  phase: 'waiting' | 'reading' | 'idle';
}

/** What the card shows; the tab around it decides that. */
export interface CardState {
  kind: CardKind;
  courseTitle: string;
  chapterTitle: string;
  done: number;
  counted: number;
  because: QuestionReason | null;
  takeaway: string;
  /** Of a finished course: how it came to its end, and what is next. */
  finish: CardFinish | null;
  locale: string;
  theme: 'light' | 'dark' | 'auto';
}

/** A finish, as the card tells of it: times in milliseconds since 1970, reading in seconds. */
export interface CardFinish {
  startedAt: number;
  at: number;
  engaged: number;
  /** Of how many finished courses this is the latest. */
  count: number;
  /** By which rule it was recorded; `null` if the person said so. */
  rule: 'closing-chapter' | 'all-chapters' | null;
  /** The unfinished course that is nearest to its end. */
  nearest: { title: string; chapters: number; minutes: number | null; url: string | null } | null;
}

export type CardAct =
  | { act: 'finished' }
  | { act: 'not-yet' }
  | { act: 'looked-up' }
  | { act: 'undo' }
  /** The page belongs to no course, or the course is none. */
  | { act: 'not-this-page' }
  | { act: 'not-this-course' }
  | { act: 'takeaway'; text: string }
  | { act: 'never-here' }
  /** Takes back the last mark of this card, or makes it again after an undo. */
  | { act: 'turn-back' };

/** The result; `forked`: the takeaway was also changed elsewhere, and both versions are kept. */
export interface CardReply {
  ok: boolean;
  error?: string;
  forked?: boolean;
}

/** Every message and its reply. Names say who sends it: a page, the card, or an extension page. */
export interface Messages {
  /** Content script: this is what was read so far. Answered after the commit. */
  report: { ask: SentReport; reply: ReportReply };
  /**
   * Content script: may this request be made? With a course, it claims the course's request of the day; without one it
   * is the visit's own, which is granted unless recording is paused.
   */
  'claim-request': { ask: { courseKey?: string; name: string }; reply: { granted: boolean } };
  /** Content script: this is a course's own page. Nobody read a chapter; the list of chapters is kept. */
  sighting: { ask: CoursePage; reply: null };
  /** Content script: this reader knows the page. The background sends it; `read: false` if it may not read there. */
  recognised: { ask: { reader: string }; reply: { read: boolean } };
  /** Content script: this page turned out to be no chapter. The background decides whether that is a failure. */
  missed: { ask: Record<never, never>; reply: null };
  /** Script in a frame: what is read there. `read: false` if this frame may not, or may no longer, be read. */
  framed: { ask: Framed; reply: { read: boolean } };
  /** Content script: someone reads; the background passes it on to the frames of the tab that hold chapters. */
  'frame-tick': { ask: FrameTick; reply: null };
  /** Content script: which rules has the person taught for this host? */
  taught: { ask: Record<never, never>; reply: TaughtRule[] };
  /** Card: what should it show, and what did the person do? */
  'card-state': { ask: Record<never, never>; reply: CardState | null };
  'card-act': { ask: CardAct; reply: CardReply };
  /**
   * Card: its height in CSS pixels, or `null` to be closed. The background passes it on, because an extension page that
   * is framed in a web page has no `tabs` in Firefox.
   */
  'card-frame': { ask: { height: number | null }; reply: null };
  /** Teaching frame: in which language and theme? */
  'teach-look': { ask: Record<never, never>; reply: Pick<CardState, 'locale' | 'theme'> };
  /** Teaching frame: the person keeps this rule for the site of their tab. */
  'teach-keep': { ask: { rule: TaughtRule }; reply: null };
  /**
   * Extension page: the person wants to show how chapters look in this tab. Refused where the browser lets no extension
   * in.
   */
  teach: { ask: { tabId: number }; reply: { ok: boolean } };
  /** Extension page: what is this chapter, and why? */
  explain: { ask: { page: ChapterPage }; reply: Verdict };
  /** Extension page: the person clicked *Track*; the permission prompt is about to close the popup. */
  'track-intent': { ask: { origin: string; frame?: FrameOf }; reply: { ok: boolean } };
  /** Extension page: which frame holds the chapters of this tab's page? Only asked on pages that have one. */
  'frame-of': { ask: { tabId: number }; reply: FrameOf | null };
  /** Extension page: which reader reads this site? On a host that none names, it is the one that `matched` there. */
  'reader-of': {
    ask: { origin: string; matched: string | null };
    reply: Pick<SiteReader, 'id' | 'name'> | null;
  };
  /** Extension page: may devices meet in this folder of a host? It tries with one small file. */
  'sync-try': { ask: HostAccount; reply: TrialReply };
  untrack: { ask: { origin: string }; reply: { ok: boolean } };
  /** Extension page: read this tab's page once by `activeTab`, and keep nothing. */
  look: { ask: { tabId: number }; reply: TabState | null };
  /** Extension page: what the person asks of sync by way of a host. */
  sync: { ask: SyncAct | SyncOpened; reply: SyncReply };
}

/** Messages to a tab's content script. */
export interface TabMessages {
  state: { ask: Record<never, never>; reply: TabState };
  /** By which name does this document report? */
  document: { ask: Record<never, never>; reply: string };
  /** Where is this page being taught? Only a page that is answers. */
  teaching: { ask: Record<never, never>; reply: string };
  'card-size': { ask: { height: number }; reply: null };
  'card-close': { ask: Record<never, never>; reply: null };
  /** What a frame of the page has said. */
  framed: { ask: Framed; reply: null };
  /** On which origin does this copy of the reader run? It stops if that is the named one, which is no longer read. */
  leave: { ask: { origin?: string }; reply: string };
}

/** Messages to the scripts in frames that hold chapters. */
export interface FrameMessages {
  'frame-tick': { ask: FrameTick; reply: null };
}
