import { type Served, send, serve } from '../serve';
import { COURSE } from './course';
import type { Elsewhere } from './elsewhere';
import { render } from './layouts/layouts';
import { ELSEWHERE } from './pages/all';

const EVERY = [...ELSEWHERE, ...COURSE];

/** Every host that answers. */
export const HOSTS = [...new Set(EVERY.map(({ url }) => new URL(url).hostname))];

/** What is served at this address; `undefined` when nothing is. */
function pageAt(url: URL): Elsewhere | undefined {
  return EVERY.find((page) => new URL(page.url).href === url.href);
}

/** Starts all of these sites behind one port. */
export function startElsewhere(): Promise<Served> {
  return serve(HOSTS, (request, response) => {
    const page = pageAt(new URL(request.url ?? '/', `https://${request.headers.host}`));
    if (!page) return send(response, 'text/html', '<!doctype html><title>404</title>', 404);
    send(response, 'text/html', render(page), page.layout === 'failure' ? 404 : 200);
  });
}
