import type { cover as Cover } from '@/reading/attention/coverage';

export { viewOf } from '@/reading/attention/coverage';

const SLICES = 64;

/** The naive way: how far down the window has been scrolled is how much of the text was seen. */
export const cover: typeof Cover = () => {
  let deepest = 0;
  addEventListener('scroll', () => {
    const reached = (scrollY + innerHeight) / document.documentElement.scrollHeight;
    deepest = Math.max(deepest, Math.min(1, reached));
  });
  return {
    tick: () => {},
    slices: () => {
      const bits = '1'.repeat(Math.round(deepest * SLICES)).padEnd(SLICES, '0');
      return BigInt(`0b${bits}`).toString(16).padStart(16, '0');
    },
    follow: () => true,
    passage: () => '',
  };
};
