import { browser } from 'wxt/browser';

const CLAIMS = 'asked-today';

interface Claims {
  /** The day in the person's own zone, `YYYY-MM-DD`. */
  day: string;
  names: string[];
}

/** Today in the person's own zone: `sv` writes dates the ISO way. */
function today(): string {
  return new Intl.DateTimeFormat('sv').format(new Date());
}

/**
 * Grants one request of this name per course and day, whatever comes of it, so that a site that answers
 * with an error is not asked again and again. Kept across restarts; only today's claims are.
 */
export function claimRequest(courseKey: string, name: string): Promise<boolean> {
  return navigator.locks.request(CLAIMS, async () => {
    const stored = (await browser.storage.local.get(CLAIMS))[CLAIMS] as Claims | undefined;
    const day = today();
    const names = stored?.day === day ? stored.names : [];
    const wanted = `${name} ${courseKey}`;
    if (names.includes(wanted)) return false;
    await browser.storage.local.set({ [CLAIMS]: { day, names: [...names, wanted] } satisfies Claims });
    return true;
  });
}
