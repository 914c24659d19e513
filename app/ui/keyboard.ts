/** Whether a key is meant for a field that is being filled in, and so for nothing else. */
export function isTyping(event: KeyboardEvent): boolean {
  return (
    event.target instanceof HTMLElement &&
    event.target.closest('input, textarea, select, [contenteditable], [role="listbox"]') !== null
  );
}

/** The key beside Ctrl on many keyboards, or Shift-F10 on all of them. */
export function isMenuKey(event: { key: string; shiftKey: boolean }): boolean {
  return event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
}
