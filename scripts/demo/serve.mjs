import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { serve } from 'vitepress';
import { ROOT } from '../lib/run.mjs';

/** The same port keeps the guide the same course from one start to the next. */
const USUAL_PORT = 4173;

async function isFree(port) {
  const probe = createServer();
  try {
    const listening = once(probe, 'listening');
    probe.listen(port);
    await listening;
    return true;
  } catch {
    return false;
  } finally {
    probe.close();
  }
}

/** Serves the built guide on localhost. */
export async function serveGuide() {
  const port = (await isFree(USUAL_PORT)) ? USUAL_PORT : USUAL_PORT + 1 + Math.floor(Math.random() * 1000);
  const { server } = await serve({ root: join(ROOT, 'docs'), port });
  return { url: `http://localhost:${port}`, close: () => server.close() };
}
