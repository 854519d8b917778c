import { existsSync, readFileSync } from 'node:fs';
import { which } from './find-browser.mjs';
import { run } from './run.mjs';

/** A file or program of each package that proves its presence. */
const PROOF = {
  chromium: () => which('chromium'),
  'firefox-esr': () => which('firefox-esr'),
  'fonts-noto-cjk': () => existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'),
  xvfb: () => which('Xvfb'),
  xauth: () => which('xauth'),
  xdotool: () => which('xdotool'),
  openssl: () => which('openssl'),
  // The programs of the servers without what would start them with the machine.
  'apache2-bin': () => existsSync('/usr/sbin/apache2'),
  lighttpd: () => existsSync('/usr/sbin/lighttpd'),
  'lighttpd-mod-webdav': () => existsSync('/usr/lib/lighttpd/mod_webdav.so'),
  'libreoffice-calc': () => which('soffice'),
  mkdocs: () => which('mkdocs'),
  'mkdocs-material': () => existsSync('/usr/share/mkdocs/themes/material'),
  'python3-sphinx': () => which('sphinx-build'),
  'python3-sphinx-rtd-theme': () => existsSync('/usr/lib/python3/dist-packages/sphinx_rtd_theme'),
  furo: () => existsSync('/usr/lib/python3/dist-packages/furo'),
  'python3-pydata-sphinx-theme': () => existsSync('/usr/lib/python3/dist-packages/pydata_sphinx_theme'),
  'python3-sphinx-book-theme': () => existsSync('/usr/lib/python3/dist-packages/sphinx_book_theme'),
  'r-cran-bookdown': () => existsSync('/usr/lib/R/site-library/bookdown'),
  pandoc: () => which('pandoc'),
  hugo: () => which('hugo'),
};

/** Whether a package of Debian's, or what it brings, is on this machine. */
export const isThere = (name) => Boolean(PROOF[name]());

/** Debian itself (on others the same names mean other things, Ubuntu's chromium is a snap), as root. */
export function mayInstall() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * Installs the missing packages among these.
 * @throws what apt printed, if it fails
 */
export async function installPackages(names) {
  const missing = names.filter((name) => !isThere(name));
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(', ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run('apt-get', ['update'], { env });
  const install = await run('apt-get', ['install', '-y', '--no-install-recommends', ...missing], { env });
  if (install.code !== 0)
    throw new Error(`apt-get could not install them:\n${update.output}${install.output}`);
}
