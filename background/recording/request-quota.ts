import { storedItem } from '@/storage/preferences/stored-item';

interface Claims {
  /** The day in the person's own zone, `YYYY-MM-DD`. */
  day: string;
  names: string[];
}

const item = storedItem('asked-today', (stored) => stored as Claims | undefined);

/** Today in the person's own zone: `sv` writes dates the ISO way. */
function today(): string {
  return new Intl.DateTimeFormat('sv').format(new Date());
}

/**
 * Grants one request of this name for each course and day, whatever comes of it, so that a site which answers with an
 * error is not asked again and again. Today's claims survive a restart; older ones are dropped.
 */
export async function claimRequest(courseKey: string, name: string): Promise<boolean> {
  const day = today();
  const wanted = `${name} ${courseKey}`;
  let isGranted = false;
  await item.change((claims) => {
    const names = claims?.day === day ? claims.names : [];
    isGranted = !names.includes(wanted);
    return isGranted ? { day, names: [...names, wanted] } : claims;
  });
  return isGranted;
}

/** Drops what was asked today for these courses, which are forgotten for good. */
export async function forgetClaims(courseKeys: readonly string[]): Promise<void> {
  const isOf = (name: string) => courseKeys.some((key) => name.endsWith(` ${key}`));
  await item.change((claims) =>
    claims?.names.some(isOf) ? { ...claims, names: claims.names.filter((name) => !isOf(name)) } : claims,
  );
}
