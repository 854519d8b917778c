import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { frameOf } from './frame-of';

const UNIT =
  'https://apps.school.example/learning/course/course-v1:A+B+1/block-v1:A+type@sequential+block@s/block-v1:A+type@vertical+block@u1';
let address: string;
let looked: number;

beforeEach(() => {
  [address, looked] = [UNIT, 0];
  vi.spyOn(browser.tabs, 'get').mockImplementation((async () => ({ url: address })) as never);
  Object.assign(browser, {
    scripting: {
      executeScript: async ({ func, args }: { func: (selector: string) => unknown; args: [string] }) => {
        looked++;
        return [{ result: func(...args) }];
      },
    },
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The page has this frame and nothing else. */
const show = (src: string) =>
  vi.stubGlobal('document', {
    querySelector: (wanted: string) => (wanted === '#unit-iframe' ? { src } : null),
  });

it('tells the frame’s origin, and the reader that knows of it', async () => {
  show('https://courses.school.example/xblock/block-v1:A+type@vertical+block@u1?view=student_view');
  expect(await frameOf(7)).toEqual({ origin: 'https://courses.school.example', reader: 'open-edx' });
});

it.each(['http://courses.school.example/xblock/u1', 'https://bank.example/account', 'about:blank', ''])(
  'does not offer %s',
  async (src) => {
    show(src);
    expect(await frameOf(7)).toBeNull();
  },
);

it('looks at no page whose address is not that of a chapter in a frame', async () => {
  address = 'https://apps.school.example/learning/course/course-v1:A+B+1/home';
  expect(await frameOf(7)).toBeNull();
  address = '';
  expect(await frameOf(7)).toBeNull();
  expect(looked).toBe(0);
});
