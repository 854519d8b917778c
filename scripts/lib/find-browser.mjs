import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;

/** Folders in which macOS and Windows keep programs. Linux has them on the path. */
const PLACES = {
  darwin: {
    chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    branded: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: underPrograms('Chromium/Application/chrome.exe'),
    branded: [
      ...underPrograms('Google/Chrome/Application/chrome.exe'),
      ...underPrograms('Microsoft/Edge/Application/msedge.exe'),
    ],
    firefox: underPrograms('Mozilla Firefox/firefox.exe'),
  },
};

const NAMES = {
  chromium: ['chromium', 'chromium-browser'],
  branded: ['google-chrome-stable', 'google-chrome', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};

function underPrograms(path) {
  const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
  return folders.filter(Boolean).map((folder) => join(folder, path));
}

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The program of that name on the path, or null. */
export function which(name) {
  const paths = (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return paths.find(runnable) ?? null;
}

function find(kind) {
  const known = PLACES[platform]?.[kind] ?? [];
  return known.find(runnable) ?? NAMES[kind].map(which).find(Boolean) ?? null;
}

/**
 * Finds a browser of Chromium's family: CHROMIUM_PATH, else Chromium, else Chrome or Edge. Chromium comes first,
 * because Chrome 137 and later ignores `--load-extension`.
 * @returns {{ path: string, branded: boolean } | null}
 */
export function findChromium() {
  if (env.CHROMIUM_PATH) return { path: env.CHROMIUM_PATH, branded: false };
  const chromium = find('chromium');
  if (chromium) return { path: chromium, branded: false };
  const branded = find('branded');
  return branded ? { path: branded, branded: true } : null;
}

/** Firefox: FIREFOX_PATH, else an installed one, else null. */
export function findFirefox() {
  return env.FIREFOX_PATH ?? find('firefox');
}

/** Whether a window could be shown to a person. */
export function hasDisplay() {
  if (env.CI) return false;
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
