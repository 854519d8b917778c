import type { Page } from '@/detection/reader';
import { all } from '@/detection/taught/found';
import { PARTS, type TaughtRule } from '@/detection/taught/rule';
import { seenBy } from '@/detection/taught/seen';
import type { Move, PointedPart, TeachAct, Teaching } from '@/messages/teaching';
import { openCard } from '../frames/card-frame';
import { uuid } from '../visit/uuid';
import { openHighlights } from './highlights';
import { neighbour } from './neighbour';
import { watchPointing } from './pointing';
import { emptyRule, folderOfList, listOf, withList, withoutPart, withPart } from './rule-draft';

/**
 * Teaching on this page, from the rule that is known for it, if any: the panel in the corner says what is to be
 * pointed at, and here is looked for what tells it. Nothing is kept here, and nothing of the page is changed.
 */
export function startTeaching(window: Window, known: TaughtRule | undefined, stop: AbortController): void {
  const { document } = window;
  const { signal } = stop;
  const nonce = uuid();
  const panel = openCard(document, `/teach.html#${nonce}`);
  const host = (panel.frame.getRootNode() as ShadowRoot).host as HTMLElement;
  const lights = openHighlights(window, signal);
  let rule = known ?? emptyRule(window.location);
  let lit: Element | null = null;
  let pointing: { part: PointedPart; end: AbortController } | null = null;
  let unnamed: PointedPart | null = null;
  let port: MessagePort | null = null;

  const pageNow = (): Page => ({ document, url: new URL(window.location.href), answers: {} });
  const tell = () => {
    const page = pageNow();
    const chosen = PARTS.flatMap((part) => {
      const found = part === 'scroller' ? [] : all(document, rule[part] || undefined);
      return part === 'outline' ? found : found.slice(0, 1);
    });
    lights.show(chosen, 'chosen');
    lights.show(lit && pointing ? [lit] : [], 'lit');
    port?.postMessage({
      rule,
      pointing: pointing?.part ?? null,
      lit: lit && pointing ? nameOf(lit) : '',
      unnamed,
      folder: folderOfList(rule, page),
      seen: seenBy(page, rule),
    } satisfies Teaching);
  };
  const over = (element: Element) => {
    if (element === lit) return;
    lit = element;
    tell();
  };
  const move = (to: Move) => {
    over(neighbour(lit ?? document.body, to));
    lit?.scrollIntoView({ block: 'nearest' });
  };
  const endPointing = () => {
    pointing?.end.abort();
    pointing = null;
    lit = null;
  };
  const pick = (element: Element | null) => {
    const picked = element ?? lit;
    if (!pointing || !picked) return;
    const { part } = pointing;
    const taught = withPart(rule, part, picked, pageNow());
    unnamed = taught ? null : part;
    rule = taught ?? rule;
    endPointing();
    tell();
    // The keyboard goes on where the next thing to be done is.
    panel.frame.focus();
  };
  const point = (part: PointedPart | null) => {
    endPointing();
    unnamed = null;
    if (part) {
      pointing = { part, end: new AbortController() };
      lit = all(document, rule[part] || undefined)[0] ?? null;
      const ended = AbortSignal.any([signal, pointing.end.signal]);
      watchPointing(window, host, { over, pick, move }, ended);
    }
    tell();
  };
  const resizeList = (to: 'out' | 'in') => {
    const list = listOf(rule, document);
    if (list) rule = withList(rule, neighbour(list, to)) ?? rule;
    tell();
  };
  const act = (said: TeachAct) => {
    switch (said.act) {
      case 'point':
        return point(said.part);
      case 'move':
        return move(said.to);
      case 'pick':
        return pick(null);
      case 'resize-list':
        return resizeList(said.to);
      case 'clear':
        rule = withoutPart(rule, said.part);
        return tell();
      case 'say':
        rule = { ...rule, whole: said.whole ?? rule.whole, path: said.path ?? rule.path };
        return tell();
      case 'height':
        return panel.resize(Math.min(said.height, window.innerHeight - 32));
      case 'aside':
        return aside(host);
      case 'close':
        return stop.abort();
    }
  };
  panel.frame.addEventListener('load', () => {
    const channel = new MessageChannel();
    port?.close();
    port = channel.port1;
    port.onmessage = ({ data }: MessageEvent<TeachAct>) => act(data);
    panel.frame.contentWindow?.postMessage({ nonce }, '*', [channel.port2]);
    panel.frame.focus();
    tell();
  });
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (pointing) point(null);
    else stop.abort();
  };
  window.addEventListener('keydown', onEscape, { capture: true, signal });
  window.addEventListener('pagehide', () => stop.abort(), { signal });
  signal.addEventListener('abort', () => {
    port?.close();
    lights.remove();
    // The focus would be lost with the panel, and a page without it is one that nobody reads.
    window.focus();
    panel.close();
  });
}

function aside(host: HTMLElement): void {
  const isRight = host.style.getPropertyValue('right') !== 'auto';
  host.style.setProperty('right', isRight ? 'auto' : '16px', 'important');
  host.style.setProperty('left', isRight ? '16px' : 'auto', 'important');
}

/** What an element is and how its text begins, for whoever cannot see the light. */
function nameOf(element: Element): string {
  const text = (element.textContent ?? '').slice(0, 300).replace(/\s+/g, ' ').trim().slice(0, 60);
  return text === '' ? element.localName : `${element.localName} · ${text}`;
}
