/**
 * Sliders and boxes to tick take no letters, nor does a list that somebody has just clicked in: who goes through it by
 * keys finds a name by its letters, who selects by mouse means the keys that act on what is selected.
 */
const fields = [
  'input:not([type="range"], [type="checkbox"], [type="radio"])',
  'textarea, select, [contenteditable], [role="listbox"]:not([data-pointed="true"])',
].join();

/** Whether a key is meant for a field that is being filled in, and so for nothing else. */
export function isTyping(event: KeyboardEvent): boolean {
  return event.target instanceof HTMLElement && event.target.closest(fields) !== null;
}

/** The key beside Ctrl on many keyboards, or Shift-F10 on all of them. */
export function isMenuKey(event: { key: string; shiftKey: boolean }): boolean {
  return event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
}
