import { chapterIn, type PageFacts } from '@/detection/page-facts';
import { mediaFacts, namedSeconds } from '@/detection/read';
import type { Answer, SiteReader } from '@/detection/reader';
import type { TextFacts } from '@/detection/text-facts';
import type { ask } from '@/messages/send';
import { type Fingerprint, showsAnother } from './fingerprint';
import type { LivePage } from './live-page';
import { hasMoved } from './navigation';
import { settle } from './settle';
import type { Kept, performRequests } from './site-requests';

/** Milliseconds for which a page stands still before it is said to be none, in the first two seconds after its loading. */
const STILL = 1_400;

/** What the chapter before left standing in this document. */
export interface Before {
  key: string;
  print: string;
  media: string | null;
}

export interface SettledPageOptions {
  live: LivePage;
  before: Before | null;
  kept: Kept;
  /** Absent where no reader asks its site for anything. */
  performRequests?: typeof performRequests | undefined;
  ask: typeof ask;
  /** A chapter has settled. */
  onChapter(reader: SiteReader): void;
  /** More has become known of what has settled. */
  onFacts(): void;
  signal: AbortSignal;
}

/** The page from the moment its text has stood still. What is known of it by then stays, whatever is written over it. */
export interface SettledPage {
  /** What the page turned out to be, `null` while it is waited for. */
  facts(): PageFacts | null;
  /**
   * What a loaded page is that stands still and shows no chapter: people need not wait as long as a text is waited for,
   * which may still come. `null` while anything changes.
   */
  meanwhile(): PageFacts | null;
  /** The article as it settled. */
  print(): Fingerprint | null;
  /** Asks the site what its reader wants to know. */
  request(reader: SiteReader): Promise<void>;
  /**
   * Takes in how long the longest audio or video is: a player may show it only once it plays. With `null` nobody can
   * tell the lesson from an advert yet.
   */
  noteMedia(longest: number | null): void;
  /** The text has grown, and stands still again. */
  noteText(text: TextFacts): void;
  /** Seconds of the lesson, as the site's data names it. */
  named(): number | undefined;
  /** A course's list may be opened at any time, and nothing tells of it. */
  readCourse(): void;
  /** Something else than the page may have changed. */
  lookAgain(): void;
}

export function settledPage(options: SettledPageOptions): SettledPage {
  const { live, signal, onFacts } = options;
  const wait = waitForText(options, { onSettled, onLate });
  let facts: PageFacts | null = null;
  let print: Fingerprint | null = null;

  /** The background decides whether it counts, and nobody waits for that. */
  const missed = () => void options.ask('missed', {}).catch(() => {});

  function onSettled(): void {
    print = live.print();
    facts = live.facts();
    const reader = live.reader();
    if (facts.kind === 'course') onFacts();
    else if (reader && print && chapterIn(facts)) options.onChapter(reader);
    if (facts.kind === 'not-a-chapter' || facts.kind === 'not-sure') missed();
  }
  function onLate(): void {
    facts = live.facts();
    const reader = live.reader();
    if (facts.kind === 'course') onFacts();
    else {
      if (reader && live.print())
        facts = { kind: 'not-sure', reader: reader.id, reason: 'text-did-not-change' };
      if (facts.kind === 'not-a-chapter') wait.stop();
      missed();
    }
  }
  const onAnswer = (name: string, answer: Answer) => {
    live.learn(name, answer);
    if (!facts) return;
    const again = live.facts();
    if (facts.kind === 'course') facts = again;
    // The text stays the one that settled: by now the next chapter's may stand there.
    if (facts.kind === 'chapter' && again.kind === 'chapter') facts = { ...again, text: facts.text };
    onFacts();
  };

  return {
    facts: () => facts,
    meanwhile() {
      if (live.document.readyState !== 'complete' || wait.quietFor() < STILL) return null;
      // A text that stands there is still waited for.
      if (live.print()) return null;
      const found = live.facts();
      return found.kind === 'not-a-chapter' || found.kind === 'not-sure' ? found : null;
    },
    print: () => print,
    lookAgain: () => wait.lookAgain(),
    async request(reader) {
      const { ask, kept } = options;
      await options.performRequests?.({ page: live.now, reader, ask, kept, onAnswer, signal });
      if (!signal.aborted) wait.onHeard(reader);
    },
    noteMedia(longest) {
      const reader = live.reader();
      if (facts?.kind !== 'chapter' || !reader) return;
      const { mediaSeconds: _, ...rest } = facts;
      facts = { ...rest, ...mediaFacts(live.now(), reader, facts.outline, facts.chapter.key, longest) };
    },
    noteText(text) {
      if (facts?.kind === 'chapter') facts = { ...facts, text };
    },
    named: () => (facts?.kind === 'chapter' ? namedSeconds(facts.outline, facts.chapter.key) : undefined),
    readCourse() {
      if (facts?.kind !== 'course') return;
      facts = live.facts();
      onFacts();
    },
  };
}

interface Waiting {
  lookAgain(): void;
  /** Milliseconds since the page last changed. */
  quietFor(): number;
  /** The site has answered what could be asked at once. */
  onHeard(reader: SiteReader): void;
  stop(): void;
}

/** Waits for a text that is not the chapter's before. */
function waitForText(
  { live, before, signal }: SettledPageOptions,
  { onSettled, onLate }: { onSettled(): void; onLate(): void },
): Waiting {
  const waiting = new AbortController();
  /** Nothing is known of what stood here before this visit, and it may still stand: the site's JSON is heard first. */
  let unheard = before === null && hasMoved(live.document.defaultView ?? window);
  let stood: string | null = null;
  let changedAt = performance.now();
  const lookAgain = settle({
    root: live.document,
    look: () => {
      const sight = live.print();
      return unheard ? null : sight;
    },
    previous: () => (before && before.key !== keyShown(live) ? before.print : stood),
    onSettled,
    onChange: () => {
      changedAt = performance.now();
    },
    onLate,
    signal: AbortSignal.any([signal, waiting.signal]),
  });
  return {
    lookAgain,
    quietFor: () => performance.now() - changedAt,
    stop: () => waiting.abort(),
    onHeard(reader) {
      if (!unheard) return;
      unheard = false;
      if (showsAnother(live.now(), reader)) stood = live.print()?.print ?? null;
      lookAgain();
    },
  };
}

function keyShown(live: LivePage): string | undefined {
  return live.reader()?.chapter(live.now())?.key;
}
