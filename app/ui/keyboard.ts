/**
 * Sliders and boxes to tick take no letters, nor does a list in which something has just been chosen: who goes through
 * it finds a name by its letters, who has chosen means the keys that act on what is selected.
 */
const fields = [
  'input:not([type="range"], [type="checkbox"], [type="radio"])',
  'textarea, select, [contenteditable], [role="listbox"]:not([data-acting="true"])',
].join();

/** Whether a key is meant for a field that is being filled in, and so for nothing else. */
export function isTyping(event: KeyboardEvent): boolean {
  return event.target instanceof HTMLElement && event.target.closest(fields) !== null;
}

/** The key beside Ctrl on many keyboards, or Shift-F10 on all of them. */
export function isMenuKey(event: { key: string; shiftKey: boolean }): boolean {
  return event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
}

/** Whether the keys belong to a dialog over the page. */
export function isInDialog(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
