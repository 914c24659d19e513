/** What a script beside the page says when it has come. */
export const here = 'here';

/** How long it may take to say so, in milliseconds, before its work is done in the page. */
const patience = 12_000;

/** The script did not come: what it does can be done in the page. */
export class NotHere extends Error {}

/** Resolves when a script has come. Rejects where it does not, with `NotHere`. */
export function come(worker: Worker): Promise<void> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new NotHere()), patience);
    const end = (settle: () => void) => () => {
      clearTimeout(timer);
      settle();
    };
    worker.addEventListener('message', end(done), { once: true });
    worker.addEventListener(
      'error',
      end(() => fail(new NotHere())),
      { once: true },
    );
  });
}

/** A script that a browser may refuse, as to a sandboxed frame; null where it does. */
export function started(start: () => Worker): Worker | null {
  try {
    return start();
  } catch {
    return null;
  }
}
