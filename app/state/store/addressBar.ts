/** Milliseconds between two writes while something moves. */
const pause = 500;
/** Safari refuses more than a hundred writes in half a minute; some are left for what the browser itself does. */
const [most, window] = [80, 30_000];
/** When a write was refused all the same, in milliseconds until it is tried again. */
const retry = 5000;

type Write = { how: 'push' | 'replace'; address: string };

let waiting: { address: string; timer: ReturnType<typeof setTimeout> } | null = null;
/** What could not be written yet, in order. The page goes on without it. */
let queue: Write[] = [];
let draining: ReturnType<typeof setTimeout> | null = null;
/** The times of the last writes. */
let written: number[] = [];

/** Puts an address in the place of the one that stands. @param address empty for the first view */
export function replaceAddress(address: string): void {
  dropMovement();
  write({ how: 'replace', address });
}

/** Does so when there has been a pause; of several addresses the last counts. */
export function replaceAddressSoon(address: string): void {
  if (waiting) waiting.address = address;
  else waiting = { address, timer: setTimeout(settleAddress, pause) };
}

/** Adds an address to the history, so that Back leads to the one that stands. */
export function pushAddress(address: string): void {
  settleAddress();
  write({ how: 'push', address });
}

/** Writes what waits, when a movement is over. */
export function settleAddress(): void {
  if (waiting) replaceAddress(waiting.address);
}

/** Drops what waits: the reader has gone to another entry of the history. */
export function forgetAddress(): void {
  dropMovement();
  queue = [];
  if (draining) clearTimeout(draining);
  draining = null;
}

function dropMovement(): void {
  if (waiting) clearTimeout(waiting.timer);
  waiting = null;
}

/** Of several addresses for one entry of the history the last is enough. */
function write(wanted: Write): void {
  const last = queue.at(-1);
  if (last && wanted.how === 'replace') last.address = wanted.address;
  else queue.push(wanted);
  if (!draining) drain();
}

function drain(): void {
  draining = null;
  for (let [next] = queue; next; [next] = queue) {
    const now = Date.now();
    written = written.filter((time) => time > now - window && time <= now); // a clock may be set back
    const wait = written.length < most ? null : (written[0] ?? now) + window - now;
    if (wait === null && carriedOut(next)) {
      written.push(now);
      queue.shift();
    } else {
      draining = setTimeout(drain, wait ?? retry);
      return;
    }
  }
}

/** Whether the browser let the address be written: the view goes on in either case. */
function carriedOut({ how, address }: Write): boolean {
  try {
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address || location.pathname);
    return true;
  } catch {
    return false;
  }
}
