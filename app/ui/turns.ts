/** Work longer than this at once is felt: the page answers a touch late. In milliseconds, on a machine four times as fast as a phone. */
const slice = 16;
/** A page that nobody sees is given no frames, but its work is to be done when somebody comes. */
const unseen = 100;

/** Resolves after the page has been painted once. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, unseen);
  });
}

/**
 * @param rest how the page has its turn
 * @returns a function that resolves at once while the work since the last turn is short, and else after the next
 */
export function turns(rest: () => Promise<void> = soon): () => Promise<void> {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < slice) return;
    await rest();
    start = performance.now();
  };
}

function soon(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
