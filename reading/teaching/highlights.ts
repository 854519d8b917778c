/** Boxes drawn at once; a list of thousands is recognised by its first. */
const MOST = 200;
const DRAWN = 'position: fixed; pointer-events: none; box-sizing: border-box; border-radius: 4px;';
const LOOKS = {
  lit: 'border: 2px solid #2b5fb3; background: rgb(43 95 179 / 18%);',
  chosen: 'border: 2px dashed #2b5fb3; background: rgb(43 95 179 / 8%);',
} as const;

/** Frames drawn over elements of the page, which itself is left as it is. */
export interface Highlights {
  show(elements: readonly Element[], as: keyof typeof LOOKS): void;
  remove(): void;
}

/** Lights in a closed shadow root. They follow what they are around when the page scrolls or is resized. */
export function openHighlights(window: Window, signal: AbortSignal): Highlights {
  const { document } = window;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  for (const [name, value] of Object.entries({ all: 'initial', position: 'fixed', 'z-index': '2147483646' }))
    host.style.setProperty(name, value, 'important');
  document.documentElement.append(host);
  const shown = { lit: [] as readonly Element[], chosen: [] as readonly Element[] };
  let due = 0;
  const draw = () => {
    due = 0;
    const boxes = (['chosen', 'lit'] as const).flatMap((as) =>
      shown[as].map((element) => boxAround(document, element, LOOKS[as])),
    );
    root.replaceChildren(...boxes);
  };
  const drawSoon = () => {
    due ||= window.requestAnimationFrame(draw);
  };
  window.addEventListener('scroll', drawSoon, { signal, capture: true, passive: true });
  window.addEventListener('resize', drawSoon, { signal });
  return {
    show(elements, as) {
      shown[as] = elements.slice(0, MOST);
      drawSoon();
    },
    remove() {
      window.cancelAnimationFrame(due);
      host.remove();
    },
  };
}

function boxAround(document: Document, element: Element, look: string): HTMLElement {
  const { left, top, width, height } = element.getBoundingClientRect();
  const box = document.createElement('div');
  box.style.cssText = `${DRAWN}${look}left:${left - 3}px;top:${top - 3}px;width:${width + 6}px;height:${height + 6}px`;
  return box;
}
