/*
 * What the theme's script does that matters to an extension: links load in place (`navigation.instant`),
 * and single letters are shortcuts unless a field of the page has the focus.
 */

/** Keys that a listener of the page saw; a test asks for it. */
window.keysSeen = [];
/** How often a page was loaded in place. */
window.instantLoads = 0;

async function load(url, push) {
  const text = await fetch(url).then((answer) => answer.text());
  const fresh = new DOMParser().parseFromString(text, 'text/html');
  if (push) history.pushState(history.state, '', url);
  window.instantLoads += 1;
  for (const link of document.head.querySelectorAll('link[rel=prev], link[rel=next], link[rel=canonical]'))
    link.remove();
  document.head.append(...fresh.head.querySelectorAll('link[rel=prev], link[rel=next], link[rel=canonical]'));
  document.title = fresh.title;
  for (const part of ['header-topic', 'container']) {
    const selector = `[data-md-component=${part}]`;
    document.querySelector(selector)?.replaceWith(fresh.querySelector(selector));
  }
  if (push) scrollTo(0, 0);
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href]');
  if (!link || event.metaKey || event.ctrlKey) return;
  const url = new URL(link.href);
  if (
    url.origin !== location.origin ||
    url.pathname.startsWith('/bare') ||
    link.getAttribute('href').startsWith('#')
  )
    return;
  event.preventDefault();
  if (url.pathname !== location.pathname) void load(url, true);
});

addEventListener('popstate', () => void load(location.href, false));

function inField(element) {
  return element?.isContentEditable || ['INPUT', 'SELECT', 'TEXTAREA'].includes(element?.tagName);
}

for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input']) {
  window.addEventListener(type, (event) => window.keysSeen.push(`${type} ${event.key ?? event.data}`), true);
}

document.addEventListener(
  'keydown',
  (event) => {
    if (event.metaKey || event.ctrlKey || inField(document.activeElement)) return;
    const go = (rel) => document.querySelector(`link[rel=${rel}]`)?.href;
    const target = { p: go('prev'), ',': go('prev'), n: go('next'), '.': go('next') }[event.key];
    if (target) location.href = target;
    if (['f', 's', '/'].includes(event.key)) {
      event.preventDefault();
      document.querySelector('[data-md-component=search-query]')?.focus();
    }
  },
  true,
);
