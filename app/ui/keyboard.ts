/** Sliders and boxes to tick take no letters. */
const texts = 'input:not([type="range"], [type="checkbox"], [type="radio"]), textarea, [contenteditable]';
const fields = `${texts}, select`;

/** Whether what is typed stands in a text. */
export function isInText({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.closest(texts) !== null;
}

/**
 * Whether a key is meant for a field that is being filled in, and so for nothing else. In a list letters find names, always
 * and nothing but letters: what has the focus tells what a key means, and not what was done before.
 */
export function isTyping({ target, key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest(fields)) return true;
  return !ctrlKey && !metaKey && /^[\p{L}\p{N}]$/u.test(key) && target.closest('[role="listbox"]') !== null;
}

/** The key beside Ctrl on many keyboards, or Shift-F10 on all of them. */
export function isMenuKey(event: { key: string; shiftKey: boolean }): boolean {
  return event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
}

/** Whether the keys belong to a dialog over the page. */
export function isInDialog(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
