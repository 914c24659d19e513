/** What is larger is given back when it was used. */
const LARGE = 2 ** 16;

interface Numbers<T> {
  length: number;
  subarray: (start: number, end: number) => T;
}

/**
 * Room for numbers that is lent to one text after the other: to make it anew takes longer than what most texts need it for. It holds
 * what the text before left there.
 */
export function lent<T extends Numbers<T>>(make: (size: number) => T): (size: number) => T {
  let room = make(0);
  return (size) => {
    if (size > LARGE) return make(size);
    if (size > room.length) room = make(2 ** Math.ceil(Math.log2(size)));
    return room.subarray(0, size);
  };
}
