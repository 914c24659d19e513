import { setImmediate } from 'node:timers/promises';

/** Told how far something is; it lets the event loop turn, so that a wish to stop is heard. */
export type Tell = (what: string, done: number, of: number) => Promise<void>;

/** Milliseconds between two looks at the clock of a reader's patience. */
const PAUSE = 100;

/**
 * Says on a terminal how far the build is and how long it will take, in one line that is written over; elsewhere a line
 * for each thing that is done.
 *
 * @param now in milliseconds
 */
export function progressOn(
  stream: Pick<NodeJS.WriteStream, 'write'> & { isTTY?: boolean },
  now: () => number,
): Tell {
  let current = { what: '', since: 0 };
  let last = -Infinity;
  return async (what, done, of) => {
    const time = now();
    if (what !== current.what) current = { what, since: time };
    const isDone = done === of;
    if (isDone && !stream.isTTY) stream.write(`${what}: ${of}\n`);
    if (!isDone && time - last < PAUSE) return;
    last = time;
    if (stream.isTTY)
      stream.write(
        `\r\u001B[K${what}: ${done} of ${of}${left(time - current.since, done, of)}${isDone ? '\n' : ''}`,
      );
    await setImmediate();
  };
}

/** By what was done so far; nothing in the first second, when that says little. */
function left(spent: number, done: number, of: number): string {
  if (spent < 1000 || done === 0 || done === of) return '';
  const seconds = Math.ceil(((spent / done) * (of - done)) / 1000);
  return seconds < 60 ? `, about ${seconds} s left` : `, about ${Math.ceil(seconds / 60)} min left`;
}
