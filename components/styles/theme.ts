/** Puts the page into the chosen theme; `auto` leaves it to the system. */
export function wear(theme: 'auto' | 'light' | 'dark'): void {
  document.documentElement.dataset.theme = theme;
}
