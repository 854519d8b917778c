import { davAddress } from '@/sync/webdav/dav-address';

/** Where devices can meet, in the order of the choice. */
export const WAYS = ['nutstore', 'nextcloud', 'other', 'folder'] as const;
export type Way = (typeof WAYS)[number];

const NUTSTORE = 'https://dav.jianguoyun.com/dav/';
const NUTSTORE_PASSWORDS = 'https://www.jianguoyun.com/#/safety';

/** The address of the person's folder, as they typed it or as this kind of server has it. */
export function addressOf(way: Way, typed: string, user: string): ReturnType<typeof davAddress> {
  if (way === 'nutstore') return { address: NUTSTORE };
  const found = davAddress(typed);
  if (way !== 'nextcloud' || 'problem' in found || found.address.includes('/remote.php/')) return found;
  return { address: `${found.address}remote.php/dav/files/${encodeURIComponent(user)}/` };
}

/** The page where an app password is made, if that is known. */
export function passwordPage(way: Way, typed: string): string | null {
  if (way === 'nutstore') return NUTSTORE_PASSWORDS;
  const found = davAddress(typed);
  if (way !== 'nextcloud' || 'problem' in found) return null;
  return `${found.address.replace(/remote\.php\/.*/, '')}settings/user/security`;
}

/** The kind of server at an address that is known already. */
export function wayTo(address: string): Exclude<Way, 'folder'> {
  if (address === NUTSTORE) return 'nutstore';
  return address.includes('/remote.php/') ? 'nextcloud' : 'other';
}
