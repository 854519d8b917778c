import * as v from 'valibot';
import type { OutlineSighting } from '@/detection/reader';
import { catalogueOf, catalogueRequest } from './catalogue';
import { type Owned, ownedPage, pageRequest } from './owned';

/** The least time between two requests, and how much longer it may be, in milliseconds: nobody clicks to the beat. */
export const GAP = 3_000;
const JITTER = 2_000;
/** Requests of one run at most. A run lasts until an hour has passed since its first request. */
export const MOST = 60;
export const HOUR = 3_600_000;

/** Why a run ended. `wait`: it is too early for another. `no-tab`: no page of the site is open. */
export type Ending =
  | 'done'
  | 'enough'
  | 'wait'
  | 'limited'
  | 'refused'
  | 'signed-out'
  | 'shape'
  | 'timeout'
  | 'network'
  | 'no-tab';

/** How far the list was read, kept so that another run continues from here. */
export interface ShelfState {
  /** Times of the first and the latest request of the run (milliseconds since 1970), and their number. */
  since: number;
  lastAsked: number;
  asked: number;
  /** No request may come before this time. */
  notBefore: number;
  /** What to ask for next; `null` once the list was read to its end. */
  next: number | string | null;
  courses: Owned[];
}

/** The result of one request. */
export type SiteAnswer =
  | { status: number; text: string }
  | { failed: Extract<Ending, 'timeout' | 'network' | 'no-tab'> };

export interface ShelfRun {
  ask: (request: { path: string; body: Readonly<Record<string, unknown>> }) => Promise<SiteAnswer>;
  load: () => Promise<ShelfState>;
  /** Resolves once the state survives the end of this page. */
  save: (state: ShelfState) => Promise<void>;
  /** Whether to ask for the chapters of this course, too, once the list is complete. */
  wantsChapters: (course: Owned) => boolean;
  /** Milliseconds since 1970. */
  now: () => number;
  /** From 0 to 1. */
  random: () => number;
  /** Resolves after so many milliseconds. @throws the signal's reason once it is aborted */
  rest: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  signal: AbortSignal;
  told: (state: ShelfState) => void;
}

/** A state in which nothing was read yet. Requests that were already made still count. */
export function freshShelf(before?: ShelfState): ShelfState {
  const { since = 0, lastAsked = 0, asked = 0, notBefore = 0 } = before ?? {};
  return { since, lastAsked, asked, notBefore, next: 0, courses: [] };
}

/**
 * Reads the list page by page, then the wanted chapters, one request at a time with pauses, until everything is read,
 * the site refuses, or this run has asked enough. It writes each request down before it makes it, so that a run after a
 * kill asks neither sooner nor more.
 * @throws the signal's reason once it is aborted; what was read so far is kept
 */
export async function readShelf(run: ShelfRun): Promise<Ending> {
  let state = await run.load();
  for (;;) {
    run.told(state);
    const course =
      state.next === null
        ? state.courses.find((each) => each.outline === undefined && run.wantsChapters(each))
        : undefined;
    if (state.next === null && !course) return 'done';
    const begun = await mayAsk(state, run);
    if (typeof begun === 'string') return begun;
    const answer = await run.ask(course ? catalogueRequest(course) : pageRequest(begun.next ?? 0));
    // The pause begins with the answer, so that a slow site is not asked sooner for being slow.
    state = { ...begun, lastAsked: run.now() };
    const said = understood(answer);
    const isOver = typeof said === 'string' && !(course && said === 'shape');
    const grown = isOver ? null : course ? withChapters(state, course, said) : withPage(state, said);
    if (!grown) {
      await run.save(said === 'limited' ? { ...state, notBefore: run.now() + HOUR } : state);
      return typeof said === 'string' ? said : 'shape';
    }
    state = grown;
    await run.save(state);
    run.signal.throwIfAborted();
  }
}

/** Waits for its turn and writes the request down. Returns why, if there may be none. */
async function mayAsk(before: ShelfState, run: ShelfRun): Promise<ShelfState | 'enough' | 'wait'> {
  const now = run.now();
  // A clock that ran ahead and was set back neither blocks requests for longer than an hour nor allows them.
  if (now < before.notBefore && before.notBefore - now <= HOUR) return 'wait';
  const since = Math.min(before.since, now);
  const isOver = now - since >= HOUR;
  const { asked } = isOver ? { asked: 0 } : before;
  if (asked >= MOST) {
    await run.save({ ...before, since, notBefore: since + HOUR });
    return 'enough';
  }
  const due = Math.min(before.lastAsked, now) + GAP + run.random() * JITTER;
  await run.rest(Math.max(0, due - now), run.signal);
  run.signal.throwIfAborted();
  const lastAsked = run.now();
  const state = { ...before, since: isOver ? lastAsked : since, asked: asked + 1, lastAsked };
  await run.save(state);
  return state;
}

const SIGNED_OUT: ReadonlySet<unknown> = new Set([-2000, -3000, -3001, -3050]);
const envelope = v.object({ code: v.optional(v.unknown()), data: v.optional(v.unknown()) });

/** The envelope of an answer that succeeded, or what the site said instead. */
function understood(answer: SiteAnswer): v.InferOutput<typeof envelope> | Ending {
  if ('failed' in answer) return answer.failed;
  if (answer.status === 451 || answer.status === 429) return 'limited';
  if (answer.status === 452) return 'refused';
  if (answer.status !== 200) return 'network';
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), envelope), answer.text);
  if (!parsed.success) return 'shape';
  if (SIGNED_OUT.has(parsed.output.code)) return 'signed-out';
  return parsed.output.code === 0 ? parsed.output : 'shape';
}

type Said = ReturnType<typeof understood>;

/** A page that brings nothing new is the end: the site may not know our way of turning pages. */
function withPage(state: ShelfState, said: Said): ShelfState | null {
  const page = typeof said === 'string' ? null : ownedPage(said.data);
  if (!page) return null;
  const known = new Set(state.courses.map(({ id }) => id));
  const fresh = page.courses.filter(({ id }) => !known.has(id) && known.add(id));
  return { ...state, courses: [...state.courses, ...fresh], next: fresh.length > 0 ? page.next : null };
}

/** A refused catalogue is not asked for again. */
function withChapters(state: ShelfState, course: Owned, said: Said): ShelfState {
  const outline: OutlineSighting | null = typeof said === 'string' ? null : catalogueOf(course, said);
  const courses = state.courses.map((each) => (each === course ? { ...each, outline } : each));
  return { ...state, courses };
}
