/** After so much work, in milliseconds, the page has its turn: a slow phone takes four times as long, and two frames are felt. */
const slice = 8;
/**
 * A page that nobody sees is given no frames, but its work is to be done when somebody comes; nor is a frame on another
 * page that is scrolled out of sight, which does not know it. In milliseconds; a slow frame takes some hundred.
 */
const [unseen, slow] = [100, 1000];

/** Resolves after the page has been painted once. @returns how long that took, in milliseconds */
export function painted(): Promise<number> {
  return new Promise((done) => {
    requestAnimationFrame((start) => setTimeout(() => done(performance.now() - start)));
    setTimeout(() => done(0), document.hidden ? unseen : slow);
  });
}

/** @returns a function that resolves at once while the work since its last turn is short, and else after the page had its own */
export function turns(): () => Promise<void> {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < slice) return;
    await new Promise((done) => setTimeout(done));
    start = performance.now();
  };
}
