import { isSameLength, type Recording } from '@/progress/model/recordings';
import { sourceHash } from './source-hash';
import { type Stretch, slicesOf, union, within, without } from './stretches';

/** Events after which an element's played ranges may have grown, or it may play something else. */
const EVENTS = ['timeupdate', 'pause', 'ended', 'seeking', 'emptied', 'durationchange'];
/** What players call themselves while an advert plays: YouTube, video.js, JW Player. */
const ADVERT = '.ad-showing,.vjs-ad-playing,.jw-flag-ads';
/** Seconds. What is shorter, and named by nobody, may be an advert until nothing has followed it for so many milliseconds. */
const SHORT = 60;
const FOLLOWED = 3_000;
/** A length that grows so often is that of a live stream; one measured anew differs by no more than this share. */
const LIVE = 3;
const MEASURED_ANEW = 0.25;
/** Share of a slice that may be missing at its ends: browsers round the times of played ranges. */
const SLACK = 0.05;
/** Nobody plays faster; and a player that writes whole seconds may be a second and a half ahead of the clock. */
const FASTEST = 4;
const ROUNDING = 1.5;
/** Milliseconds between two looks at a player's time text. */
const PAUSE = 250;
/** Share that makes a recording done (design, Chapter done). */
const WHOLE = 0.9;
/** Seconds that count as played at most between two looks. */
const LONGEST_STEP = 2;
const MOST = 32;

/** A recording while it is watched. */
interface Track {
  length: number;
  source: string | undefined;
  played: Stretch[];
  /** Milliseconds on the page's clock. */
  endedAt?: number;
}

/** What an element has been playing since its source was set. */
interface Load {
  src: string;
  track?: Track;
  /** The length it gave last, and how often that has grown. */
  length: number;
  growths: number;
  /** Ranges that were played unseen and unheard, or as an advert. */
  ignored: Stretch[];
  /** Where it was, in seconds, and when. */
  at: number | null;
  wall: number;
}

export interface MediaWatch {
  /** What was really played of each recording; jumping is not playing. With `isLeaving`, what has just ended is over. */
  recordings(isLeaving?: boolean): Recording[];
  /** How many recordings were played nearly to the end, as far as the last look. */
  wholes(): number;
  /** Looks for elements that cannot be heard of yet: in a player's own tree, in a frame. */
  look(): void;
  /** Seconds of the longest recording that is no advert; `null` while nobody can tell, 0 where there is none. */
  longest(): number | null;
}

export interface MediaOptions {
  document: Document;
  /** The chapter's audio and video now, the main one first: players replace them. */
  elements(): HTMLMediaElement[];
  /** Where the player writes its times, in seconds, when no element can be seen. */
  times?(): { current: number; duration: number } | null;
  /** Address of what the chapter before played: it may stand for a while, and is not this chapter's. */
  stale: string | null;
  /** Seconds of the lesson as the site names it. */
  named(): number | undefined;
  /** For so many seconds something was played that had not been before. */
  onPlayed(seconds: number): void;
  /** Something came to its end, in whatever tree of the page. */
  onEnded(): void;
  signal: AbortSignal;
}

/** Takes note of which stretches of a chapter's audio and video are played, over every element that plays them. */
export function watchMedia(options: MediaOptions): MediaWatch {
  const { document, stale, named, onPlayed, onEnded, signal } = options;
  let elements: HTMLMediaElement[] = [];
  const tracks: Track[] = [];
  const loads = new WeakMap<HTMLMediaElement, Load>();
  let current: Track | undefined;

  const take = (element: HTMLMediaElement) => {
    if (stale !== null && element.currentSrc === stale) return;
    const load = loadOf(element, loads);
    if (element.closest(ADVERT)) {
      leaveOut(load, element, tracks);
      return;
    }
    if (!measure(load, element, tracks)) return;
    if (element === elements[0]) current = load.track;
    const seconds = follow(load, element, document);
    if (seconds > 0) onPlayed(seconds);
  };
  // Media events do not bubble, but they are captured on their way down.
  const heard = ({ target, type }: Event) => {
    let element = elements.find((each) => each === target);
    // To look for them takes long in a large page, and times are told four times a second.
    if (!element?.isConnected) {
      elements = options.elements();
      element = elements.find((each) => each === target);
    }
    if (element && type === 'emptied') loads.delete(element);
    if (element) take(element);
    if (type !== 'ended') return;
    const track = element && loads.get(element)?.track;
    if (track) track.endedAt = performance.now();
    onEnded();
    if (track && isUnsure()) setTimeout(() => signal.aborted || onEnded(), FOLLOWED);
  };
  const isUnsure = (isLeaving = false) => {
    if (!current || named() !== undefined || current.length >= SHORT) return false;
    const { played, endedAt } = current;
    const isOver = endedAt !== undefined && (isLeaving || performance.now() - endedAt >= FOLLOWED);
    return played.length > 0 && !isOver;
  };
  const listen = listener(heard, signal);
  listen(document);
  if (options.times)
    watchTimes(document, options, (length, more) => addByText(tracks, length, more, onPlayed));

  const look = () => {
    elements = options.elements();
    for (const element of elements) {
      // They never leave a player's own tree or a frame, so that they are heard in there.
      listen(element.getRootNode());
      take(element);
    }
  };
  const certain = (isLeaving?: boolean) => {
    look();
    const isShortOut = isUnsure(isLeaving);
    return tracks.filter(({ length }) => !isShortOut || length >= SHORT);
  };
  return {
    look,
    wholes: () => tracks.filter(({ length, played }) => within(played, 0, length) >= WHOLE * length).length,
    recordings: (isLeaving) =>
      certain(isLeaving)
        .filter(({ played }) => played.length > 0)
        .map(({ length, source, played }) => ({
          length: Math.round(length * 10) / 10,
          ...(source !== undefined && { source }),
          slices: slicesOf(played, length, SLACK),
        })),
    longest() {
      const lengths = certain().map(({ length }) => length);
      const isThere = elements.length + tracks.length > 0;
      return lengths.length === 0 && isThere ? null : Math.max(0, ...lengths);
    },
  };
}

function loadOf(element: HTMLMediaElement, loads: WeakMap<HTMLMediaElement, Load>): Load {
  const { currentSrc: src } = element;
  const known = loads.get(element);
  if (known?.src === src) return known;
  const load = { src, length: 0, growths: 0, ignored: [], at: null, wall: performance.now() };
  loads.set(element, load);
  return load;
}

/** Finds out which recording it is. False where there is none, or a live stream, of which nobody can say how long it is. */
function measure(load: Load, { duration, played, currentSrc }: HTMLMediaElement, tracks: Track[]): boolean {
  if (!(duration > 0 && duration < Number.POSITIVE_INFINITY) || load.growths >= LIVE) return false;
  const { track, length } = load;
  if (duration === length) return true;
  if (track && duration > length) load.growths += 1;
  if (load.growths >= LIVE) {
    drop(tracks, track);
    return false;
  }
  load.length = duration;
  if (track && isSameLength(track.length, duration)) return true;
  const isAnew = track && Math.abs(duration - length) < MEASURED_ANEW * length;
  if (track && !isAnew) load.ignored = stretchesOf(played);
  if (isAnew) drop(tracks, track);
  load.track = trackOf(tracks, duration, sourceHash(currentSrc));
  if (isAnew) load.track.played = union(load.track.played, track.played);
  return true;
}

/** The player says that this is an advert: nothing of it counts, its length neither. */
function leaveOut(load: Load, { played }: HTMLMediaElement, tracks: Track[]): void {
  const { track } = load;
  if (track?.played.length === 0) drop(tracks, track);
  delete load.track;
  [load.length, load.at, load.ignored] = [0, null, stretchesOf(played)];
}

function drop(tracks: Track[], track: Track | undefined): void {
  const at = tracks.indexOf(track as Track);
  if (at >= 0) tracks.splice(at, 1);
}

function trackOf(tracks: Track[], length: number, source?: string): Track {
  const known = tracks.find(
    (each) => isSameLength(each.length, length) && (!each.source || !source || each.source === source),
  );
  if (known) return known;
  const track: Track = { length, source, played: [] };
  if (tracks.length < MOST) tracks.push(track);
  return track;
}

/** Takes in what was played since the last look. Returns for how many seconds something new was. */
function follow(load: Load, element: HTMLMediaElement, document: Document): number {
  const { track, at, ignored } = load;
  const now = performance.now();
  const passed = (now - load.wall) / 1000;
  const ranges = stretchesOf(element.played);
  const here = element.currentTime;
  [load.at, load.wall] = [element.seeking ? null : here, now];
  if (!track) return 0;
  if (!isSeenOrHeard(element, document)) {
    load.ignored = union(ignored, without(ranges, track.played));
    return 0;
  }
  // A place that was ignored before may be played again; then the played ranges do not grow.
  const isPlayed = at !== null && here > at && here - at <= passed * element.playbackRate + 0.5;
  const again: Stretch[] =
    isPlayed && ranges.some(([from, to]) => from <= at && here <= to) ? [[at, here]] : [];
  const before = within(track.played, 0, track.length);
  track.played = union(track.played, without(ranges, ignored), again);
  return within(track.played, 0, track.length) > before ? Math.min(passed, LONGEST_STEP) : 0;
}

/** A tab that is looked at, a picture in a window of its own, or a sound that is on. */
function isSeenOrHeard(element: HTMLMediaElement, document: Document): boolean {
  // Of a player's own tree, the page itself only names the host.
  const { pictureInPictureElement } = element.getRootNode() as Partial<DocumentOrShadowRoot>;
  return (
    document.visibilityState === 'visible' ||
    pictureInPictureElement === element ||
    (!element.muted && element.volume > 0)
  );
}

function stretchesOf(played: TimeRanges): Stretch[] {
  return Array.from({ length: played.length }, (_, at) => [played.start(at), played.end(at)]);
}

/** Listens in each tree once. */
function listener(heard: (event: Event) => void, signal: AbortSignal): (root: Node) => void {
  const roots = new WeakSet<Node>();
  return (root) => {
    if (roots.has(root)) return;
    roots.add(root);
    for (const name of EVENTS) root.addEventListener(name, heard, { capture: true, signal });
  };
}

function addByText(
  tracks: Track[],
  length: number,
  [from, to]: Stretch,
  onPlayed: (seconds: number) => void,
): void {
  if (!(length > 0)) return;
  const track = trackOf(tracks, length);
  if (to <= from) return;
  const isNew = without([[from, to]], track.played).length > 0;
  track.played = union(track.played, [[from, to]]);
  if (isNew) onPlayed(Math.min(to - from, LONGEST_STEP));
}

/** Follows the times that a player writes, as far as they go on no faster than anybody plays. */
function watchTimes(
  { body }: Document,
  { elements, times, signal }: MediaOptions,
  add: (length: number, more: Stretch) => void,
): void {
  if (!body) return;
  let last: { current: number; at: number } | null = null;
  const observer = new MutationObserver(() => {
    const at = performance.now();
    if (last && at - last.at < PAUSE) return;
    const now = elements().length > 0 ? null : times?.();
    if (!now) return;
    const passed = last ? now.current - last.current : 0;
    const possible = last ? ((at - last.at) / 1000) * FASTEST + ROUNDING : 0;
    add(now.duration, last && passed <= possible ? [last.current, now.current] : [0, 0]);
    last = { current: now.current, at };
  });
  observer.observe(body, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
