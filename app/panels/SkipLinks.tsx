/** For the keyboard: past the filters, straight to the list or to the details. */
export function SkipLinks() {
  return (
    <p className="skip">
      <button type="button" onClick={() => focusOn('[role="listbox"]')}>
        Skip to the list
      </button>
      <button type="button" onClick={() => focusOn('[aria-label="Details"]')}>
        Skip to the details
      </button>
    </p>
  );
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
