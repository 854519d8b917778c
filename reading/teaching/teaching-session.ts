import { all } from '@/detection/taught/found';
import { PARTS, type TaughtRule } from '@/detection/taught/rule';
import { seenBy } from '@/detection/taught/seen';
import type { PointedPart, TeachAct } from '@/messages/teaching';
import { openHighlights } from './highlights';
import { neighbour } from './neighbour';
import { openPartChoice } from './part-choice';
import { emptyRule, folderOfList, listOf, withList, withoutPart, withPart } from './rule-draft';
import { openTeachingPanel } from './teaching-panel';

/**
 * Teaching on this page, from the rule that is known for it, if any: the panel in the corner says what is to be
 * pointed at, and here is looked for what tells it. Nothing is kept here, and nothing of the page is changed.
 */
export function startTeaching(window: Window, known: TaughtRule | undefined, stop: AbortController): void {
  const { document } = window;
  const { signal } = stop;
  let rule = known ?? emptyRule(window.location);
  let unnamed: PointedPart | null = null;

  const pageNow = () => ({ document, url: new URL(window.location.href), answers: {} });
  const tell = () => {
    const page = pageNow();
    const lit = choice.lit();
    lights.show(chosenBy(rule, document), 'chosen');
    lights.show(lit ? [lit] : [], 'lit');
    panel.tell({
      rule,
      pointing: choice.part(),
      lit: lit ? nameOf(lit) : '',
      unnamed,
      folder: folderOfList(rule, page),
      seen: seenBy(page, rule),
    });
  };
  const picked = (part: PointedPart, element: Element) => {
    const taught = withPart(rule, part, element, pageNow());
    unnamed = taught ? null : part;
    rule = taught ?? rule;
    tell();
    // The keyboard goes on where the next thing to be done is.
    panel.focus();
  };
  const point = (part: PointedPart | null) => {
    unnamed = null;
    if (part) choice.begin(part, all(document, rule[part] || undefined)[0] ?? null);
    else choice.end();
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
        return choice.move(said.to);
      case 'pick':
        return choice.pick(null);
      case 'resize-list':
        return resizeList(said.to);
      case 'clear':
        rule = withoutPart(rule, said.part);
        return tell();
      case 'say':
        rule = { ...rule, whole: said.whole ?? rule.whole, path: said.path ?? rule.path };
        return tell();
      case 'height':
        return panel.resize(said.height);
      case 'aside':
        return panel.moveAside();
      case 'close':
        return stop.abort();
    }
  };

  const panel = openTeachingPanel(window, { act, ready: tell }, signal);
  const lights = openHighlights(window, signal);
  const choice = openPartChoice(window, panel.host, { moved: tell, picked }, signal);
  onEscape(window, signal, () => (choice.part() ? point(null) : stop.abort()));
  window.addEventListener('pagehide', () => stop.abort(), { signal });
  signal.addEventListener('abort', () => lights.remove());
}

/** The elements that the rule names in the page. */
function chosenBy(rule: TaughtRule, document: Document): Element[] {
  return PARTS.flatMap((part) => {
    const found = part === 'scroller' ? [] : all(document, rule[part] || undefined);
    return part === 'outline' ? found : found.slice(0, 1);
  });
}

/** Only the person's own key counts, and the page does not get it. */
function onEscape(window: Window, signal: AbortSignal, leave: () => void): void {
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    leave();
  };
  window.addEventListener('keydown', hear, { capture: true, signal });
}

/** What an element is and how its text begins, for whoever cannot see the light. */
function nameOf(element: Element): string {
  const text = (element.textContent ?? '').slice(0, 300).replace(/\s+/g, ' ').trim().slice(0, 60);
  return text === '' ? element.localName : `${element.localName} · ${text}`;
}
