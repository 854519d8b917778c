import { readFileSync } from 'node:fs';
import { type Served, send, serve } from '../serve';
import { barePage } from './bare';
import { MIRROR, pagesOf, SINGLE } from './pages';
import { render } from './render';

const asset = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** Starts both MkDocs stand-ins: the mirror with tabs, and the book that is a site of its own. */
export async function startMkdocs(port = 0): Promise<Served> {
  const books = [MIRROR, SINGLE];
  return serve(
    books.map(({ host }) => host),
    (request, response) => {
      const book = books.find(({ host }) => request.headers.host?.startsWith(host)) ?? MIRROR;
      const path = decodeURIComponent(new URL(request.url ?? '/', `https://${book.host}`).pathname);
      if (path === '/assets/theme.css') return send(response, 'text/css', asset('theme.css'));
      if (path === '/assets/theme.js') return send(response, 'text/javascript', asset('theme.js'));
      const pages = pagesOf(book.items);
      const page = path === '/' ? pages[0] : pages.find((candidate) => candidate.path === path);
      const html = page ? render(book, page) : barePage(path);
      send(response, 'text/html', html ?? '<!doctype html><title>404</title><h1>404</h1>', html ? 200 : 404);
    },
    port,
  );
}
