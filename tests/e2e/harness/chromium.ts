import { type BrowserContext, chromium } from '@playwright/test';
import { chromiumPath } from './browsers';

export interface Launch {
  /** The unpacked extension; none for a bare browser. */
  extension?: string;
  /** Host names and the ports on 127.0.0.1 that answer for them. */
  hosts: Record<string, number>;
  /** The display to appear on; headless without one. */
  display?: string;
  /** Playwright switches it off; people have it. */
  backForwardCache?: boolean;
  /** Folder of a profile that outlives the browser; without one it is new, and gone afterwards. */
  profile?: string;
}

const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--ignore-certificate-errors',
  '--mute-audio',
  // Lets a test click the toolbar button.
  '--enable-unsafe-extension-debugging',
];

/** A real Chromium with a profile of its own, in which the stand-ins answer under their real names. */
export async function launchChromium(launch: Launch): Promise<BrowserContext> {
  const rules = Object.entries(launch.hosts).map(([host, port]) => `MAP ${host}:443 127.0.0.1:${port}`);
  const { extension } = launch;
  // No folder: Playwright makes one, and removes it when the browser has really gone.
  return chromium.launchPersistentContext(launch.profile ?? '', {
    executablePath: chromiumPath(),
    headless: !launch.display,
    ...(launch.display ? { env: { ...process.env, DISPLAY: launch.display } } : {}),
    ...(launch.backForwardCache ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    viewport: { width: 1280, height: 900 },
    args: [
      ...QUIET,
      `--host-resolver-rules=${rules.join(',')}`,
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  });
}
