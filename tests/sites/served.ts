import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { type Served, serve } from '../stand-ins/serve';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.woff2': 'font/woff2',
};

/** Serves folders under host names, as the hosts of static sites do: a folder's index, a page without its ending. */
export function serveFolders(folders: Readonly<Record<string, string>>): Promise<Served> {
  return serve(Object.keys(folders), (request, response) => {
    const { hostname, pathname } = new URL(request.url ?? '/', `https://${request.headers.host}`);
    const file = fileIn(folders[hostname], decodeURIComponent(pathname));
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end('<h1>404</h1>');
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
}

function fileIn(folder: string | undefined, path: string): string | undefined {
  if (!folder) return undefined;
  const base = join(folder, normalize(path));
  return [base, join(base, 'index.html'), `${base.replace(/\/$/, '')}.html`].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
}
