import { isSiteOrigin } from '@/detection/site-origin';

/** The origin of an address that a person pasted, with or without its scheme; `null` if it is no web address. */
export function originIn(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return null;
  const { origin, hostname } = new URL(address);
  const isHost = hostname.includes('.') || hostname === 'localhost' || hostname.startsWith('[');
  return isHost && isSiteOrigin(origin) ? origin : null;
}
