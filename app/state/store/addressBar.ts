/** Milliseconds between two writes while something moves: Safari refuses more than a hundred in half a minute. */
const pause = 500;

let waiting: { address: string; timer: ReturnType<typeof setTimeout> } | null = null;

/** Puts an address in the place of the one that stands. @param address empty for the first view */
export function replaceAddress(address: string): void {
  forgetAddress();
  history.replaceState(null, '', address || location.pathname);
}

/** Does so when there has been a pause; of several addresses the last counts. */
export function replaceAddressSoon(address: string): void {
  if (waiting) waiting.address = address;
  else waiting = { address, timer: setTimeout(settleAddress, pause) };
}

/** Adds an address to the history, so that Back leads to the one that stands. */
export function pushAddress(address: string): void {
  settleAddress();
  history.pushState(null, '', address || location.pathname);
}

/** Writes what waits, when a movement is over. */
export function settleAddress(): void {
  if (waiting) replaceAddress(waiting.address);
}

/** Drops what waits: the reader has gone to another entry of the history. */
export function forgetAddress(): void {
  if (waiting) clearTimeout(waiting.timer);
  waiting = null;
}
