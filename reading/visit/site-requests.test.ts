import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Page, PageRequest, SiteReader } from '@/detection/reader';
import { forgetFailures, type Kept, performRequests } from './site-requests';

const calls: string[] = [];
let stop: AbortController;
let answers: Record<string, Answer>;
let respond: (path: string, signal: AbortSignal) => Promise<Response>;
/** Names that the background refuses, and what it was asked. */
let refused: string[];
let claims: object[];
let kept: Kept;

const request = (name: string, once: PageRequest['once'] = 'visit'): PageRequest => ({
  name,
  path: `/serv/${name}`,
  body: { id: 1 },
  once,
  ...(once === 'day' && { courseKey: 'site:1' }),
});
const json =
  (value: unknown, status = 200) =>
  async () =>
    new Response(JSON.stringify(value), { status });

function run(requests: (page: Page) => PageRequest[]): Promise<void> {
  const page = (): Page => ({ document: {} as Document, url: new URL('https://site.example/a/1'), answers });
  return performRequests({
    page,
    reader: { requests } as unknown as SiteReader,
    ask: (async (_: string, claim: { name: string }) => {
      claims.push(claim);
      return { granted: !refused.includes(claim.name) };
    }) as never,
    kept,
    onAnswer: (name, answer) => {
      answers = { ...answers, [name]: answer };
    },
    signal: stop.signal,
  });
}

beforeEach(() => {
  calls.length = 0;
  [stop, answers, kept, refused, claims] = [new AbortController(), {}, new Map(), [], []];
  respond = json({ code: 0, data: {} });
  vi.stubGlobal('fetch', async (url: URL, init: RequestInit) => {
    calls.push(`${init.method} ${url.pathname}${url.search} ${String(init.body)} ${init.credentials}`);
    return respond(url.pathname, init.signal as AbortSignal);
  });
});

afterEach(() => vi.unstubAllGlobals());

describe('requests', () => {
  it('posts JSON to the page’s own origin, with its cookies', async () => {
    run(() => [request('article')]);
    await vi.waitFor(() => expect(answers.article).toEqual({ ok: true, json: { code: 0, data: {} } }));
    expect(calls).toEqual(['POST /serv/article {"id":1} same-origin']);
  });

  it('gets what has no body, with its query and its cookies, once for all visits', async () => {
    const { body: _, ...bare } = request('list');
    const wanted = { ...bare, path: '/api/list?q=1' };
    await run(() => [wanted]);
    await run(() => [wanted]);
    expect(calls).toEqual(['undefined /api/list?q=1 undefined same-origin']);
    expect(answers.list).toEqual({ ok: true, json: { code: 0, data: {} } });
  });

  it('takes no answer that is too long to be a list', async () => {
    respond = async () => new Response(`{"a":"${'x'.repeat(5_000_000)}"}`);
    await run(() => [request('list')]);
    expect(answers.list).toEqual({ ok: false, reason: 'shape' });
  });

  it('asks once for an article whose visit begins anew while the answer is on its way', async () => {
    run(() => [request('article')]);
    run(() => [request('article')]);
    await vi.waitFor(() => expect(answers.article).toBeDefined());
    expect(calls).toHaveLength(1);
  });

  it('asks again for what failed only after the page was left', async () => {
    respond = json({}, 451);
    run(() => [request('article')]);
    await vi.waitFor(() => expect(answers.article).toEqual({ ok: false, reason: 'limited' }));
    run(() => [request('article')]);
    await vi.waitFor(() => expect(kept.size).toBe(1));
    expect(calls).toHaveLength(1);
    forgetFailures(kept);
    await vi.waitFor(() => expect(kept.size).toBe(0));
    run(() => [request('article')]);
    await vi.waitFor(() => expect(calls).toHaveLength(2));
  });

  it('asks for what follows from an answer, each name once', async () => {
    run(({ answers }) => [
      request('article'),
      ...(answers.article ? [request('list'), request('info')] : []),
    ]);
    await vi.waitFor(() => expect(Object.keys(answers)).toHaveLength(3));
    expect(calls).toHaveLength(3);
  });

  it('is no loop, however the reader is written', async () => {
    let count = 0;
    run(() => [request(`name-${count++}`)]);
    await vi.waitFor(() => expect(Object.keys(answers)).toHaveLength(8));
    await new Promise((resolve) => setTimeout(resolve));
    expect(calls).toHaveLength(8);
  });

  it('goes to no other origin', async () => {
    run(() => [{ ...request('x'), path: 'https://other.example/serv' }]);
    await vi.waitFor(() => expect(answers.x).toEqual({ ok: false, reason: 'shape' }));
    expect(calls).toEqual([]);
  });

  it('makes a daily request only when it was granted', async () => {
    refused = ['list'];
    await run(() => [request('article'), request('list', 'day')]);
    expect(Object.keys(answers)).toEqual(['article']);
    expect(calls).toHaveLength(1);
    expect(claims).toEqual([{ name: 'article' }, { name: 'list', courseKey: 'site:1' }]);
  });

  it('asks for nothing where nothing is recorded, and for all of it on the visit after', async () => {
    refused = ['article'];
    await run(() => [request('article')]);
    expect(calls).toEqual([]);
    refused = [];
    forgetFailures(kept);
    await vi.waitFor(() => expect(kept.size).toBe(0));
    await run(() => [request('article')]);
    expect(calls).toHaveLength(1);
  });

  it('says when what could be asked at once was answered, whatever came of it', async () => {
    respond = json({}, 451);
    await run(() => [request('article')]);
    expect(answers.article).toEqual({ ok: false, reason: 'limited' });
    await run(() => []);
  });

  it('asks for the same thing once in a document', async () => {
    run(() => [request('article')]);
    await vi.waitFor(() => expect(answers.article?.ok).toBe(true));
    answers = {};
    run(() => [request('article')]);
    await vi.waitFor(() => expect(answers.article?.ok).toBe(true));
    expect(calls).toHaveLength(1);
  });

  it.each([
    [json({}, 451), 'limited'],
    [json({}, 452), 'limited'],
    [json({}, 429), 'limited'],
    [json({}, 500), 'network'],
    [json({ code: -3050 }), 'signed-out'],
    [json({ code: -2000 }), 'signed-out'],
    [json({ code: -3001 }), 'signed-out'],
    [json({ code: -1 }), 'shape'],
    [json(7), 'shape'],
    [async () => new Response('<html>'), 'shape'],
    [() => Promise.reject(new TypeError('offline')), 'network'],
    [() => Promise.reject(new DOMException('', 'TimeoutError')), 'timeout'],
  ] as const)('tells failure %# as %s', async (answer, reason) => {
    respond = answer;
    run(() => [request('article')]);
    await vi.waitFor(() => expect(answers.article).toEqual({ ok: false, reason }));
  });

  it('gives up after eight seconds', async () => {
    const timeout = vi
      .spyOn(AbortSignal, 'timeout')
      .mockReturnValue(AbortSignal.abort(new DOMException('', 'TimeoutError')));
    respond = (_, signal) => Promise.reject(signal.reason);
    run(() => [request('article')]);
    await vi.waitFor(() => expect(answers.article).toEqual({ ok: false, reason: 'timeout' }));
    expect(timeout).toHaveBeenCalledWith(8_000);
  });

  it('says nothing after its visit is over', async () => {
    run(() => [request('article')]);
    stop.abort();
    await new Promise((resolve) => setTimeout(resolve));
    expect(answers).toEqual({});
  });
});
