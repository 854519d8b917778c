import type { Answer, Page, PageRequest, SiteReader } from '@/detection/reader';
import type { ask } from '@/messages/send';

/** Milliseconds until a request is given up. */
const PATIENCE = 8_000;
/** However a reader is written, no visit asks for more than this. */
const MOST = 8;
/** Answers kept for the lifetime of the document; a site has that many chapters open in one tab at most. */
const KEPT = 100;
/** Characters of an answer; no course's list is longer. */
const LONGEST = 5_000_000;
/** Geekbang's ways to say that it limits us, and that nobody is signed in. */
const LIMITS: ReadonlySet<number> = new Set([429, 451, 452]);
const SIGNED_OUT: ReadonlySet<unknown> = new Set([-2000, -3000, -3001, -3050]);

export type Kept = Map<string, Promise<Answer | null>>;

export interface Requesting {
  page(): Page;
  reader: SiteReader;
  ask: typeof ask;
  /** Answers of this document, those on their way included, kept from one visit to the next. */
  kept: Kept;
  onAnswer(name: string, answer: Answer): void;
  signal: AbortSignal;
}

/**
 * Performs what the reader wants to know, each name at most once a visit; what it wants may follow from answers.
 * Resolves when what could be asked at once was answered or refused; what follows from it is still on its way.
 */
export async function performRequests(requesting: Requesting, asked = new Set<string>()): Promise<void> {
  const { page, reader, onAnswer, signal } = requesting;
  const perform = async (request: PageRequest) => {
    const answer = await answerTo(request, requesting);
    if (!answer || signal.aborted) return;
    onAnswer(request.name, answer);
    void performRequests(requesting, asked);
  };
  const wanted: Promise<void>[] = [];
  for (const request of reader.requests?.(page()) ?? []) {
    if (asked.has(request.name) || asked.size >= MOST) continue;
    asked.add(request.name);
    wanted.push(perform(request));
  }
  await Promise.all(wanted);
}

async function answerTo(request: PageRequest, { page, ask, kept }: Requesting): Promise<Answer | null> {
  const name = `${request.path} ${JSON.stringify(request.body)}`;
  const known = kept.get(name);
  if (known) return known;
  const answering = answerOf(request, page().url.origin, ask);
  if (kept.size < KEPT) kept.set(name, answering);
  return answering;
}

/** Forgets what failed: on another visit it may be asked again. */
export function forgetFailures(kept: Kept): void {
  for (const [name, answering] of kept)
    void answering.then((answer) => {
      if (!answer?.ok) kept.delete(name);
    });
}

async function answerOf(request: PageRequest, origin: string, asking: typeof ask): Promise<Answer | null> {
  if (!(await granted(request, asking))) return null;
  return fetched(new URL(request.path, origin), request.body, origin);
}

/** Only the background knows whether recording is paused, and what was asked today. */
async function granted({ once, name, courseKey }: PageRequest, asking: typeof ask): Promise<boolean> {
  if (once === 'day' && !courseKey) return false;
  try {
    const counted = once === 'day' && courseKey ? { courseKey } : {};
    return (await asking('claim-request', { name, ...counted })).granted;
  } catch {
    return false;
  }
}

/** Goes on when its visit ends: a text that was replaced begins a new visit of the same article, which wants the same. */
async function fetched(url: URL, body: PageRequest['body'], origin: string): Promise<Answer> {
  if (url.origin !== origin) return { ok: false, reason: 'shape' };
  try {
    const response = await fetch(url, {
      credentials: 'same-origin',
      ...(body && {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (LIMITS.has(response.status)) return { ok: false, reason: 'limited' };
    if (!response.ok) return { ok: false, reason: 'network' };
    return understood(await response.text());
  } catch (error) {
    const timeout = error instanceof DOMException && error.name === 'TimeoutError';
    return { ok: false, reason: timeout ? 'timeout' : 'network' };
  }
}

function understood(text: string): Answer {
  if (text.length > LONGEST) return { ok: false, reason: 'shape' };
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json !== 'object' || json === null) return { ok: false, reason: 'shape' };
    const { code } = json as { code?: unknown };
    if (SIGNED_OUT.has(code)) return { ok: false, reason: 'signed-out' };
    return code === undefined || code === 0 ? { ok: true, json } : { ok: false, reason: 'shape' };
  } catch {
    return { ok: false, reason: 'shape' };
  }
}
