import type { SiteReader } from '@/detection/reader';
import { onTabMessage } from '@/messages/listen';
import type { Report, ReportReply, TabState } from '@/messages/map';
import { ask } from '@/messages/send';
import { type CardFrame, openCard } from '../frames/card-frame';
import { documentId } from '../lifecycle/document-id';
import { isOrphaned } from '../lifecycle/orphaned-copy';
import { watchNavigation } from './navigation';
import { outbox } from './outbox';
import type { Before } from './settled-page';
import { forgetFailures, type Kept, type performRequests } from './site-requests';
import { startVisit, type Unread, type Visit } from './visit';

/** Milliseconds after which another text under one address begins a visit: doubled each time, for some never stand. */
const SOON = 500;
const LATEST = 60_000;

/**
 * Reads one document for as long as it lives: visit after visit, until `stop` says that nobody is listening. In one piece,
 * because everything that may happen to a page ends one visit or begins another.
 */
export function startSession(
  window: Window,
  readers: readonly SiteReader[],
  stop: AbortController,
  requests?: typeof performRequests,
): void {
  const { document } = window;
  const { signal } = stop;
  const kept = keptIn(window);
  let before: Before | null = null;
  let visit: Visit | null = null;
  let leave = new AbortController();
  let card: CardFrame | null = null;
  let isUnfocusedCounted = false;

  const begin = (replacements = 0, unread: Unread | null = null) => {
    leave = new AbortController();
    const own = leave.signal;
    visit = startVisit({
      document,
      url: new URL(window.location.href),
      readers,
      before,
      unread,
      kept,
      performRequests: requests,
      ask,
      post: (report) => post.post(report),
      isUnfocusedCounted: () => isUnfocusedCounted,
      onReplaced: () => {
        const left = visit?.unread() ?? null;
        leave.abort();
        const again = () => leave.signal === own && !signal.aborted && begin(replacements + 1, left);
        if (replacements === 0) again();
        else setTimeout(again, Math.min(SOON * 2 ** replacements, LATEST));
      },
      signal: AbortSignal.any([signal, leave.signal]),
    });
  };
  const end = () => {
    visit?.report(true);
    before = visit?.leaves() ?? before;
    leave.abort();
    closeCard();
    forgetFailures(kept);
    visit = null;
  };
  const closeCard = () => {
    card?.close();
    card = null;
  };

  const send = async (report: Report): Promise<ReportReply> => {
    if (isOrphaned()) stop.abort();
    return ask('report', { ...report, document: documentId() });
  };
  const post = outbox(
    send,
    (report, reply) => {
      if (reply.refused === 'not-tracked') return stop.abort();
      isUnfocusedCounted = reply.countUnfocused ?? isUnfocusedCounted;
      if (reply.recorded) visit?.acknowledged(report, reply);
      else if (reply.refused === 'not-a-chapter') visit?.dismissed(report);
      else if (reply.refused === 'paused' || reply.refused === 'not-a-course') visit?.restart(report);
      if (reply.card) card ??= openCard(document);
    },
    signal,
  );

  watchNavigation(
    window,
    (restored) => {
      if (!restored && visit?.holds(new URL(window.location.href))) return;
      end();
      begin();
    },
    signal,
  );
  const hidden = () => document.visibilityState === 'hidden' && visit?.report();
  document.addEventListener('visibilitychange', hidden, { signal });
  window.addEventListener('pagehide', end, { signal });
  // In Chromium, what is said in `pagehide` does not arrive when the next page is of another site, through an open
  // channel neither. In Firefox it does, and there a listener like this keeps pages out of the back-forward cache.
  if (!import.meta.env.FIREFOX) window.addEventListener('beforeunload', () => visit?.report(), { signal });

  answerTab(window, stop, {
    visit: () => visit,
    card: () => card,
    closeCard,
  });
  signal.addEventListener('abort', () => {
    leave.abort();
    closeCard();
  });
  begin();
}

interface Current {
  visit(): Visit | null;
  card(): CardFrame | null;
  closeCard(): void;
}

/** Answers what our own pages and the background ask of this tab. */
function answerTab({ location }: Window, stop: AbortController, { visit, card, closeCard }: Current): void {
  const nothing: TabState = { facts: null, visit: null, phase: 'idle' };
  const answers = [
    onTabMessage('document', async () => documentId()),
    onTabMessage('state', async () => visit()?.state() ?? nothing),
    onTabMessage('framed', async (said) => {
      visit()?.framed(said);
      return null;
    }),
    onTabMessage('card-size', async ({ height }) => {
      card()?.resize(height);
      return null;
    }),
    onTabMessage('card-close', async () => {
      closeCard();
      return null;
    }),
    onTabMessage('leave', async (named) => {
      const { origin } = location;
      if (named.origin === origin) stop.abort();
      return origin;
    }),
  ];
  // An orphan has nothing left to take its listeners from.
  stop.signal.addEventListener('abort', () => !isOrphaned() && answers.map((off) => off()));
}

/**
 * Answers stay with the document and not with this copy of the script: a newer copy, injected after an update or
 * while the page was opening, must not ask the site again. The page does not see it: scripts of an extension live
 * in a world of their own.
 */
function keptIn(window: Window & { epilogueAnswers?: Kept }): Kept {
  window.epilogueAnswers ??= new Map();
  return window.epilogueAnswers;
}
