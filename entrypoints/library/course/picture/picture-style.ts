/**
 * The look of the picture: the tokens of the light theme, because the picture leaves the page and is paper wherever it
 * is shown. A canvas knows no custom properties.
 */
export const PAPER = '#faf8f4';
export const INK = '#1d1b18';
export const INK_2 = '#5d584f';
export const INK_3 = '#70695f';
export const EDGE = '#cbc3b4';
export const WALKED = '#3b3731';
export const SEAL = '#b5352a';
export const SEAL_INK = '#fff8f2';

const SERIF = 'Georgia, "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", "SimSun", serif';
const SANS = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** A font in the form that a canvas takes; `size` in pixels of the picture. */
export const serif = (size: number, weight = 400) => `${weight} ${size}px ${SERIF}`;
export const sans = (size: number) => `400 ${size}px ${SANS}`;
