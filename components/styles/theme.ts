/** Puts the page into the chosen theme; `auto` leaves it to the system. */
export function applyTheme(theme: 'auto' | 'light' | 'dark'): void {
  document.documentElement.dataset.theme = theme;
}
