import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

interface Package {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

/**
 * The licences of Epilogue and of every package that a build may hold, as the file `licences.txt` of the extension.
 * @throws Error for a package that states none
 */
export function licenceNotices(): { relativeDest: string; contents: string } {
  const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim();
  const notices = packagesInside().map(noticeOf);
  return { relativeDest: 'licences.txt', contents: `${[`Epilogue\n\n${own}`, ...notices].join(RULE)}\n` };
}

const RULE = `\n\n${'-'.repeat(80)}\n\n`;

/** The dependencies of the product and theirs, by name. */
export function packagesInside(): Package[] {
  const found = new Map<string, Package>();
  const waiting = Object.keys(packageIn(ROOT).dependencies ?? {});
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    const one = packageIn(folderOf(name));
    found.set(name, one);
    waiting.push(...Object.keys(one.dependencies ?? {}));
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function noticeOf({ name, version, license }: Package): string {
  const files = readdirSync(folderOf(name)).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folderOf(name), file), 'utf8').trim());
  if (texts.length === 0 && !license) throw new Error(`${name} states no licence.`);
  return [`${name} ${version}${license ? ` (${license})` : ''}`, ...texts].join('\n\n');
}

function folderOf(name: string): string {
  return join(ROOT, 'node_modules', name);
}

function packageIn(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
}
