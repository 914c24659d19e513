import { isInDialog, isTyping } from './keyboard.ts';

/** A hand that drums on the keys means none of them. */
const most = 12;

let early: KeyboardEvent[] = [];

/** Keeps the keys that are pressed before the page can answer them. */
export function holdKeys(): void {
  addEventListener('keydown', hold);
}

/** Presses once more what nothing has answered since. */
export function releaseKeys(): void {
  removeEventListener('keydown', hold);
  const unanswered = early.filter((event) => !event.defaultPrevented);
  early = [];
  for (const { key, shiftKey, ctrlKey, metaKey, target } of unanswered) {
    const again = new KeyboardEvent('keydown', {
      key,
      shiftKey,
      ctrlKey,
      metaKey,
      bubbles: true,
      cancelable: true,
    });
    (target instanceof Element && target.isConnected ? target : document.body).dispatchEvent(again);
  }
}

function hold(event: KeyboardEvent): void {
  const isMeant = event.key.length === 1 && !isTyping(event) && !isInDialog();
  if (isMeant && early.length < most) early.push(event);
}
