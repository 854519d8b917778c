import { afterEach, describe, expect, it, vi } from 'vitest';

vi.unmock('@/browser/load-closing-words');
vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => `ext:/${path}` } } }));

const answer = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });

describe('words loaded from the extension', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it('come from a file a language, each read once', async () => {
    const fetched = vi.fn(async (_: string) => answer(200, { spaced: true }));
    vi.stubGlobal('fetch', fetched);
    const { loadClosingWords } = await import('@/browser/load-closing-words');
    const [first] = await loadClosingWords(['en', 'pl']);
    const [again] = await loadClosingWords(['pl', 'en']);
    expect(first).toEqual({ spaced: true });
    // The same object, by which its compiled form is kept.
    expect((await loadClosingWords(['en']))[0]).toBe(first);
    expect(again).not.toBe(first);
    expect(fetched.mock.calls.map(([url]) => url)).toEqual([
      'ext://closing-words/en.json',
      'ext://closing-words/pl.json',
    ]);
  });

  it('that cannot be read are asked for again', async () => {
    const fetched = vi.fn(async (_: string) => answer(404, null));
    vi.stubGlobal('fetch', fetched);
    const { loadClosingWords } = await import('@/browser/load-closing-words');
    await expect(loadClosingWords(['en'])).rejects.toThrow('en');
    fetched.mockImplementation(async () => answer(200, { spaced: true }));
    await expect(loadClosingWords(['en'])).resolves.toEqual([{ spaced: true }]);
  });
});
