import { useRef, type KeyboardEvent } from 'react';

/** Milliseconds after which a letter begins a new word. */
const pause = 800;

/** What has been typed so far, and when the last letter was, in milliseconds. */
interface Typed {
  text: string;
  at: number;
}

/**
 * Finds an item of a list by typing: letters in quick succession find what begins with them.
 * @returns a function from a key and the place it was pressed at to the place found; null where none is
 */
export function useTypeAhead(
  texts: readonly string[],
): (event: KeyboardEvent, from: number) => number | null {
  const typed = useRef<Typed>({ text: '', at: 0 });
  return ({ key, ctrlKey, metaKey, altKey, timeStamp }, from) => {
    // Signs are for the page: / searches from here too.
    if (!/^[\p{L}\p{N} ]$/u.test(key) || ctrlKey || metaKey || altKey) return null;
    const next = typedOn(typed.current, key, timeStamp);
    if (!next) return null;
    typed.current = next;
    return beginningWith(next.text, texts, from) ?? (key === ' ' ? from : null);
  };
}

/** What is typed with one more letter. A space is a letter in the midst of words only; null = not for us. */
export function typedOn({ text, at }: Typed, key: string, now: number): Typed | null {
  const begun = text !== '' && now - at < pause;
  if (key === ' ' && !begun) return null;
  return { text: begun ? text + key : key, at: now };
}

/** The place of the next text that begins so, round again after the last; a letter that is repeated goes on to the next. */
export function beginningWith(typed: string, texts: readonly string[], from: number): number | null {
  const letters = typed.toLocaleLowerCase();
  const first = letters.slice(0, 1);
  const repeated = letters === first.repeat(letters.length);
  const start = repeated ? from + 1 : from;
  const inTurn = texts.map((_, i) => (start + i) % texts.length);
  const wanted = repeated ? first : letters;
  return inTurn.find((i) => texts[i]?.toLocaleLowerCase().startsWith(wanted)) ?? null;
}
