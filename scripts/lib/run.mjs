import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** The checkout, absolute. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a program in the checkout, or in `cwd`, without showing its output, and returns that. `patient` lets everything
 * else go first. After `seconds` the program is interrupted (test runners then close their browsers), and ten seconds
 * later killed.
 * @returns {Promise<{ code: number, output: string, out: string }>} never rejects; `out` is standard output alone, and
 * code 127 means that the program could not be started
 */
export function run(command, args, { env = {}, seconds = 600, cwd = ROOT, patient = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (patient && child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    let output = '';
    let out = '';
    const timers = [];
    const later = (ms, act) => timers.push(setTimeout(act, ms));
    const settle = (code, last = '') => {
      for (const timer of timers) clearTimeout(timer);
      // Biome colours its output even where nobody sees colours.
      resolve({ code: code ?? 1, output: stripVTControlCharacters(output + last), out });
    };
    later(seconds * 1000, () => {
      output += `\nstopped after ${seconds} s\n`;
      child.kill('SIGINT');
      later(10_000, () => child.kill('SIGKILL'));
    });
    child.stdout.on('data', (chunk) => {
      output += chunk;
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => settle(127, String(error)));
    child.on('close', (code) => settle(code));
    // A process left behind may hold the pipes open for ever, so this does not wait for it.
    child.on('exit', (code) => later(2000, () => settle(code)));
  });
}

/** Like `run`, for a program of an installed package. Node itself starts it, so that it works on Windows too. */
export function runTool(name, args, options) {
  const folder = join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0];
  return run(process.execPath, [join(folder, file), ...args], options);
}
