let gestures = 0;

/** A name for a movement, so that what it changes is undone in one step. */
export function newGesture(): string {
  gestures += 1;
  return `time ${gestures}`;
}
