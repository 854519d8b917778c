import { expect, it } from 'vitest';
import { addressOf, passwordPage, type Way, wayTo } from './known-servers';

it.each<[Way, string, string, object]>([
  ['nutstore', 'whatever', 'me', { address: 'https://dav.jianguoyun.com/dav/' }],
  [
    'nextcloud',
    'cloud.example.org',
    'A B/c',
    { address: 'https://cloud.example.org/remote.php/dav/files/A%20B%2Fc/' },
  ],
  [
    'nextcloud',
    'https://cloud.example.org/next/',
    'me',
    { address: 'https://cloud.example.org/next/remote.php/dav/files/me/' },
  ],
  [
    'nextcloud',
    'https://cloud.example.org/remote.php/dav/files/x',
    'me',
    { address: 'https://cloud.example.org/remote.php/dav/files/x/' },
  ],
  ['nextcloud', 'http://cloud.example.org', 'me', { problem: 'not-https' }],
  ['other', 'nas.example.org/dav', 'me', { address: 'https://nas.example.org/dav/' }],
  ['other', '', 'me', { problem: 'no-address' }],
])('the folder of %s at “%s” for “%s”', (way, typed, user, found) => {
  expect(addressOf(way, typed, user)).toEqual(found);
});

it('knows where an app password is made, and which server an address belongs to', () => {
  expect(passwordPage('nutstore', '')).toBe('https://www.jianguoyun.com/#/safety');
  expect(passwordPage('nextcloud', 'cloud.example.org')).toBe(
    'https://cloud.example.org/settings/user/security',
  );
  expect(passwordPage('nextcloud', '')).toBeNull();
  expect(passwordPage('other', 'nas.example.org')).toBeNull();
  expect(wayTo('https://dav.jianguoyun.com/dav/')).toBe('nutstore');
  expect(wayTo('https://cloud.example.org/remote.php/dav/files/me/')).toBe('nextcloud');
  expect(wayTo('https://nas.example.org/dav/')).toBe('other');
});
