/** How long anything takes to move, in milliseconds. */
export const duration = 320;

/** Whether the reader has asked the system for things to stand still. */
export function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
