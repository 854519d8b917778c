/** Milliseconds of work after which a page wants to paint and to hear its user: a frame and a half. */
const STRETCH = 24;

/** Lets the page live in the midst of long work: call `await pace.rest()` between any two short steps. */
export class PauseBetween {
  private since = performance.now();

  constructor(private readonly signal?: AbortSignal) {}

  /**
   * Gives way after a stretch of work.
   * @throws the signal's reason once it is aborted
   */
  async rest(): Promise<void> {
    this.signal?.throwIfAborted();
    if (performance.now() - this.since < STRETCH) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.signal?.throwIfAborted();
    this.since = performance.now();
  }
}
