import { expect, it } from 'vitest';
import { davAddress } from './dav-address';

it.each<[string, object]>([
  ['https://dav.jianguoyun.com/dav/', { address: 'https://dav.jianguoyun.com/dav/' }],
  [' dav.jianguoyun.com/dav ', { address: 'https://dav.jianguoyun.com/dav/' }],
  [
    'https://cloud.example:8443/remote.php/dav/files/A%20B?x=1#y',
    { address: 'https://cloud.example:8443/remote.php/dav/files/A%20B/' },
  ],
  ['http://localhost:8080', { address: 'http://localhost:8080/' }],
  ['http://127.0.0.1:8080/dav', { address: 'http://127.0.0.1:8080/dav/' }],
  ['http://nas.example/dav/', { problem: 'not-https' }],
  ['http://[::1]:8080/dav/', { problem: 'by-ipv6' }],
  ['https://[::1]:8080/dav', { address: 'https://[::1]:8080/dav/' }],
  ['http://127.0.0.1.nas.example/', { problem: 'not-https' }],
  ['ftp://nas.example/', { problem: 'not-https' }],
  ['https://name:word@nas.example/', { problem: 'has-login' }],
  ['', { problem: 'no-address' }],
  ['my cloud', { problem: 'no-address' }],
  ['https://', { problem: 'no-address' }],
])('%s', (typed, result) => {
  expect(davAddress(typed)).toEqual(result);
});
