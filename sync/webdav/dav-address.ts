import { isSafeAddress } from '@/storage/preferences/sync-settings';

/** Why a text is no address of a folder that can be synced with. */
export type AddressProblem = 'no-address' | 'not-https' | 'by-ipv6' | 'has-login';

/**
 * The address of a folder as the person typed it, with a slash at its end and without query and fragment. A word
 * without a scheme gets `https:`.
 */
export function davAddress(typed: string): { address: string } | { problem: AddressProblem } {
  const text = typed.trim();
  const url = parsed(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || url.hostname === '' || text === '') return { problem: 'no-address' };
  if (url.username !== '' || url.password !== '') return { problem: 'has-login' };
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  const address = `${url.origin}${path}`;
  if (isSafeAddress(address)) return { address };
  return { problem: url.hostname === '[::1]' ? 'by-ipv6' : 'not-https' };
}

function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
