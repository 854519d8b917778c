/** Why a text is no address of a folder that can be synced with. */
export type AddressProblem = 'no-address' | 'not-https' | 'has-login';

/** A host on this very machine, the only one that may be spoken to without encryption. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3})$/;

/**
 * The address of a folder as the person typed it, with a slash at its end and without query and fragment. A word
 * without a scheme gets `https:`.
 */
export function davAddress(typed: string): { address: string } | { problem: AddressProblem } {
  const text = typed.trim();
  const url = parsed(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || url.hostname === '' || text === '') return { problem: 'no-address' };
  if (url.username !== '' || url.password !== '') return { problem: 'has-login' };
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
  if (!isSafe) return { problem: 'not-https' };
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  return { address: `${url.origin}${path}` };
}

function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
