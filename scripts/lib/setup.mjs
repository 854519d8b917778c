import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, mayInstall } from './debian.mjs';
import { findChromium, findFirefox, which } from './find-browser.mjs';
import { ROOT, run } from './run.mjs';

const PACKAGES = {
  demo: ['chromium', 'fonts-noto-cjk'],
  // Packages for the tests: a virtual screen, on which they answer the real permission prompt, the tools for the
  // stand-in sites, which speak HTTPS, and servers that speak WebDAV.
  tests: ['chromium', 'firefox-esr', 'fonts-noto-cjk', 'xvfb', 'xauth', 'xdotool', 'openssl', 'apache2-bin'],
  full: ['lighttpd', 'lighttpd-mod-webdav'],
};

/**
 * Makes the checkout ready to run: Node new enough, dependencies as locked, browsers present. If that is not possible,
 * it ends the process with one line that says what to do.
 * @param {'demo' | 'tests'} purpose
 * @returns {Promise<{ chromium: string, firefox: string | null }>} paths of the browsers
 */
export async function setUp(purpose) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Node 20.19 or newer is needed, this is ${process.version}.`);
  await installDependencies();
  return findBrowsers(purpose);
}

async function installDependencies() {
  const failed = await installLocked(ROOT, 'dependencies');
  if (failed) stop(failed);
}

/**
 * Installs a package's dependencies as locked, unless they are there. Returns what went wrong, or `null`.
 * @param {string} folder
 * @param {string} what their name in the message while one waits
 * @returns {Promise<string | null>}
 */
export async function installLocked(folder, what) {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  const lock = join(folder, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return null;
  console.log(`Installing ${what} …`);
  // On Windows npm is a script that only a shell can start. If npm started us, its own file is known.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund'];
  const done = npm?.endsWith('npm-cli.js')
    ? await run(process.execPath, [npm, ...args], { cwd: folder })
    : await run('npm', args, { cwd: folder });
  return done.code === 0 ? null : `npm ci failed:\n${done.output}`;
}

async function findBrowsers(purpose) {
  if (mayInstall()) {
    const given = { chromium: process.env.CHROMIUM_PATH, 'firefox-esr': process.env.FIREFOX_PATH };
    const names = [...PACKAGES[purpose], ...(process.env.EPILOGUE_FULL === '1' ? PACKAGES.full : [])];
    await installPackages(names.filter((name) => !given[name])).catch((error) => stop(error.message));
  }
  const chromium = findChromium();
  const firefox = findFirefox();
  if (!chromium || (purpose === 'tests' && chromium.branded)) {
    stop(
      'Please install Chromium, or set CHROMIUM_PATH to one (Chrome loads no extensions from the command line).',
    );
  }
  if (purpose === 'tests' && !firefox) stop('Please install Firefox, or set FIREFOX_PATH to one.');
  if (purpose === 'tests' && !which('openssl'))
    stop('Please install openssl: the test sites need a certificate.');
  return { chromium: chromium.path, firefox };
}

function stop(line) {
  console.error(line);
  process.exit(1);
}
