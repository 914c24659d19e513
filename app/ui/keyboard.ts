/** Sliders and boxes to tick take no letters. */
const fields =
  'input:not([type="range"], [type="checkbox"], [type="radio"]), textarea, select, [contenteditable], [role="listbox"]';

/** Whether a key is meant for a field that is being filled in, and so for nothing else. */
export function isTyping(event: KeyboardEvent): boolean {
  return event.target instanceof HTMLElement && event.target.closest(fields) !== null;
}
