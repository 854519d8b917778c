const FIELD = 'input, textarea, select, [contenteditable]';

/**
 * Which of the popup's keys was pressed: a letter in capitals whatever the lock says, or the name of another key;
 * `null` for what belongs to somebody else. What is typed into a field is the field's, but for Escape, and Enter in
 * the search. Of all that is pressed together with a modifier only the undo that everybody knows is ours.
 */
export function keyName(event: KeyboardEvent): string | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (event.defaultPrevented || event.isComposing || event.repeat) return null;
  const field = event.target instanceof Element ? event.target.closest(FIELD) : null;
  const held = ctrlKey || metaKey || altKey || event.getModifierState('AltGraph');
  if (field) {
    const ours = key === 'Escape' || key === 'Enter';
    return field.matches('[type=search]') && ours && !held && !shiftKey ? key : null;
  }
  // On some keyboards these two need another key held.
  if ((key === '/' || key === '?') && !ctrlKey && !metaKey) return key;
  const letter = key.toUpperCase();
  if (letter === 'Z' && ctrlKey !== metaKey && !altKey && !shiftKey) return letter;
  if (held || shiftKey) return null;
  return key.length === 1 ? letter : key;
}
