import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { which } from '@/scripts/lib/find-browser.mjs';

const run = promisify(execFile);

/** A screen that nobody sees, for the browser's own dialogs: they do not exist in a headless one. */
export interface Display {
  /** What DISPLAY must be for a program to appear on it. */
  name: string;
  /** Waits until the browser asks something: it darkens its page for that, and nothing else tells of it. */
  prompted(): Promise<void>;
  /** Presses keys, in xdotool's names, in whichever window has the focus. */
  press(...keys: string[]): Promise<void>;
  stop(): Promise<void>;
}

/** Whether this machine can open one. */
export const canOpenDisplay = () => Boolean(which('Xvfb') && which('xdotool'));

export async function openDisplay(): Promise<Display> {
  const folder = await mkdtemp(join(tmpdir(), 'epilogue-screen-'));
  const options = ['-displayfd', '3', '-fbdir', folder, '-screen', '0', '1400x1050x24', '-nolisten', 'tcp'];
  // It picks a free number itself and writes it to the fourth stream.
  const server = spawn('Xvfb', options, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(server.stdio[3] as NodeJS.ReadableStream, 'data');
  const name = `:${String(number).trim()}`;
  return {
    name,
    prompted: async () => {
      const screen = join(folder, 'Xvfb_screen0');
      await expect.poll(async () => isDark(await readFile(screen)), 'the browser asks').toBe(true);
      // For its first half second a prompt takes no keys, against clicks by mistake.
      await setTimeout(1000);
    },
    press: async (...keys) => {
      await run('xdotool', ['key', '--delay', '150', ...keys], { env: { ...process.env, DISPLAY: name } });
    },
    stop: async () => {
      server.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The row of the screen that is looked at: below whatever prompt, and in the browser's page. */
const ROW = 900;
/** Our pages and those of the tests are light; darkened ones are half as bright. */
const LIGHT = 0xc0;

/** Whether nothing in the page is light, on a screen as XWD writes it: a header, a palette, blue, green, red and no more. */
function isDark(screen: Buffer): boolean {
  const [header, line, colours] = [0, 48, 76].map((at) => screen.readUInt32BE(at)) as [
    number,
    number,
    number,
  ];
  const row = screen.subarray(header + colours * 12 + ROW * line).subarray(0, line);
  return !row.some((byte, at) => at % 4 < 3 && byte >= LIGHT);
}
