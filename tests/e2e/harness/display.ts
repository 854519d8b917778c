import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { which } from '@/scripts/browser.mjs';

const run = promisify(execFile);

/** A screen that nobody sees, for the browser's own dialogs: they do not exist in a headless one. */
export interface Display {
  /** What DISPLAY must be for a program to appear on it. */
  name: string;
  /** Presses keys, in xdotool's names, in whichever window has the focus. */
  press(...keys: string[]): Promise<void>;
  stop(): void;
}

/** Whether this machine can open one. */
export const canOpenDisplay = () => Boolean(which('Xvfb') && which('xdotool'));

export async function openDisplay(): Promise<Display> {
  // It picks a free number itself and writes it to the fourth stream.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1050x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(server.stdio[3] as NodeJS.ReadableStream, 'data');
  const name = `:${String(number).trim()}`;
  return {
    name,
    press: async (...keys) => {
      await run('xdotool', ['key', '--delay', '150', ...keys], { env: { ...process.env, DISPLAY: name } });
    },
    stop: () => server.kill(),
  };
}
