import type { View } from './coverage';

/**
 * Which part of an element is on the screen, in pixels of its own window. In a frame of another origin nothing but an
 * observer knows: a frame as tall as its text is scrolled by the page around it. A new one each time, because while
 * the middle of a long text passes, the share of it that can be seen stays as it is, and an observer says nothing.
 * Resolves with the next picture that is drawn, so not before the tab is looked at.
 */
export function onScreen(element: Element): Promise<View> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      const { top = 0, bottom = 0 } = entry?.intersectionRect ?? {};
      resolve({ top, bottom });
    });
    observer.observe(element);
  });
}
