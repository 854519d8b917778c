/** Builds an element: `make('div', { class: 'a', onclick: f }, child, …)`. */
export function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value);
  }
  element.append(...children.filter(Boolean));
  return element;
}

/** A class name as a CSS-modules build leaves it: its tail says nothing. */
export function hashed(name) {
  return `${name}_x7Yq2`;
}

/** The markup that SimpleBar puts around what scrolls. */
export function scroller(className, content) {
  return make(
    'div',
    { class: className, 'data-simplebar': 'init' },
    make(
      'div',
      { class: 'simplebar-wrapper' },
      make(
        'div',
        { class: 'simplebar-content-wrapper', tabindex: '0' },
        make('div', { class: 'simplebar-content' }, content),
      ),
    ),
  );
}
