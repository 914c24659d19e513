/** Whether a key is meant for a field that is being filled in, and so for nothing else. */
export function isTyping(event: KeyboardEvent): boolean {
  return (
    event.target instanceof HTMLElement &&
    event.target.closest('input, textarea, select, [contenteditable], [role="listbox"]') !== null
  );
}
