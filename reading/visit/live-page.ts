import type { PageFacts } from '@/detection/page-facts';
import { addressOf, readerFor, readWith, textOn } from '@/detection/read';
import type { Answer, Page, SiteReader } from '@/detection/reader';
import { readable, textNodes } from '@/detection/text';
import type { TextFacts } from '@/detection/text-facts';
import type { Framed } from '@/messages/map';
import { type Fingerprint, fingerprintOf } from './fingerprint';
import { hasMoved } from './navigation';

/** The page of one address as it stands now, with what its site and its frame have said so far. */
export interface LivePage {
  readonly document: Document;
  /** The same page object until something in the document changes, for readers remember by it what they found. */
  now(): Page;
  /** `null` as long as none knows the page. */
  reader(): SiteReader | null;
  /** Fingerprint of the article, or of a course's own list; `null` while there is neither. */
  print(): Fingerprint | null;
  facts(): PageFacts;
  /** The chapter's text where it stands in the page itself, and how much of it there is. */
  article(): Element | null;
  nodes(): Text[];
  text(): TextFacts;
  framed(): Framed | null;
  /** Takes in what the site has answered. */
  learn(name: string, answer: Answer): void;
  /** Takes in what a frame has said; false when it is not the frame that holds this chapter. */
  hear(said: Framed): boolean;
  /** Whether another address leads to this page or, given its key, to this chapter. */
  isAt(url: URL, chapterKey: string | null): boolean;
}

export interface LivePageOptions {
  document: Document;
  url: URL;
  readers: readonly SiteReader[];
  /** Called once, when a reader knows the page. */
  onReader(reader: SiteReader): void;
}

export function livePage({ document, url, readers, onReader }: LivePageOptions): LivePage {
  const moved = hasMoved(document.defaultView ?? window);
  let answers: Record<string, Answer> = {};
  let reader: SiteReader | null = null;
  let framed: Framed | null = null;

  let page: Page | null = null;
  // It ends with the first change, so that a page which changes at every moment pays for one.
  const changes = new MutationObserver(() => forget());
  const forget = () => {
    changes.disconnect();
    page = null;
  };
  const now = (): Page => {
    if (changes.takeRecords().length > 0) forget();
    if (page) return page;
    page = { document, url, answers, framed };
    changes.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
    return page;
  };
  const facts = (): PageFacts => {
    const read = readWith(now(), reader);
    // A list in the page may be another course's that still stands there.
    if (read.kind !== 'course' || read.outline?.from === 'json' || !moved) return read;
    const { outline: _, ...rest } = read;
    return rest;
  };

  const article = () => reader?.article(now()) ?? null;

  return {
    document,
    now,
    facts,
    reader: () => reader,
    framed: () => framed,
    print() {
      const page = now();
      if (!reader) {
        reader = readerFor(page, readers);
        if (reader) onReader(reader);
      }
      if (!reader) return null;
      if (!reader.isChapterPage(page)) return fingerprintOf(page, reader);
      const print = reader.mayStandAlone?.(page) ? fingerprintOf(page, reader) : null;
      // What would show that it is a chapter may be on its way: it is waited for as for a text.
      return print ? { ...print, short: true } : coursePrint(facts());
    },
    article,
    nodes() {
      const element = article();
      return element ? textNodes(readable(element, reader?.ignore)) : [];
    },
    text: () => textOn(now(), article(), reader?.ignore),
    learn(name, answer) {
      answers = { ...answers, [name]: answer };
      forget();
    },
    hear(said) {
      if (said.address !== reader?.frame?.on({ document, url })) return false;
      framed = said;
      forget();
      return true;
    },
    isAt(other, chapterKey) {
      if (addressOf(other) === addressOf(url)) return true;
      const chapter = chapterKey === null ? null : reader?.chapter({ document, url: other, answers: {} });
      // Each of a chapter's several pages is read for itself.
      return chapter?.key === chapterKey && chapter?.screens === undefined;
    },
  };
}

/** On a course's own page, what is waited for is its list; `null` on every other page. */
function coursePrint(facts: PageFacts): Fingerprint | null {
  if (facts.kind !== 'course') return null;
  const { course, outline } = facts;
  return { print: JSON.stringify([course, outline?.chapters.length]), short: !outline };
}
