import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './certificate';

export interface Served {
  port: number;
  /** Its certificate, PEM. */
  cert: string;
  stop(): Promise<void>;
}

/** Milliseconds between two tries for a port that another test file still has: nothing tells when it is free. */
const AGAIN = 250;

/** Serves HTTPS for these hosts on 127.0.0.1. `port` 0 takes any free one; another is waited for until it is free. */
export async function serve(hosts: readonly string[], answer: RequestListener, port = 0): Promise<Served> {
  const certificate = selfSigned(hosts);
  const server = createServer(certificate, answer);
  await new Promise<void>((resolve, reject) => {
    const listen = () => server.listen(port, '127.0.0.1');
    server.once('listening', resolve);
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') setTimeout(listen, AGAIN);
      else reject(error);
    });
    listen();
  });
  return {
    port: (server.address() as AddressInfo).port,
    cert: certificate.cert,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Requests that are never answered on purpose would keep it open for ever.
        server.closeAllConnections();
      }),
  };
}

export function send(response: ServerResponse, type: string, body: string | Buffer, status = 200): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` });
  response.end(body);
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  send(response, 'application/json', JSON.stringify(value), status);
}

/** The request's JSON body; an empty object when there is none. */
export async function jsonBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length ? JSON.parse(Buffer.concat(chunks).toString()) : {};
}

/** HTML with what came from data made harmless. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
