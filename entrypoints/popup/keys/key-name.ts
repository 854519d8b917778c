const FIELD = 'input, textarea, select, [contenteditable]';

/**
 * Names the popup's key that was pressed: a letter in capitals whatever Caps Lock says, or another key; `null` for any
 * other. Keys in a field belong to the field, except Escape, and Enter in the search. Of the keys with a modifier, only
 * the usual undo is ours.
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
