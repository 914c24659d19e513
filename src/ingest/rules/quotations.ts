import type { Token } from './language.ts';

const OPEN = new Set(['“', '«']);
const CLOSE = new Set(['”', '»']);

/** The stretches between quotation marks; one that is not closed goes to the end, one that was open begins before. */
export function quotedParts(tokens: readonly Token[]): [from: number, to: number][] {
  const parts: [number, number][] = [];
  let open: number | null = null;
  tokens.forEach(({ text, start }, at) => {
    if (text.length > 1) return;
    const mark = text === '"' ? straight(tokens, at, open !== null) : text;
    if (OPEN.has(mark)) open ??= start;
    else if (CLOSE.has(mark)) {
      parts.push([open ?? -1, start]);
      open = null;
    }
  });
  return open === null ? parts : [...parts, [open, Infinity]];
}

/** A straight mark stands close to what it holds: ‘our sons," the colonel said’ closes what another sentence opened. */
function straight(tokens: readonly Token[], at: number, isOpen: boolean): string {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isAfterWord = before !== undefined && before.end === mark?.start && !/^[([—–]$/u.test(before.text);
  const isBeforeWord =
    after !== undefined && after.start === mark?.end && !/^[)\].,;:!?—–]/u.test(after.text);
  if (isAfterWord === isBeforeWord) return isOpen ? '”' : '“';
  return isBeforeWord ? '“' : '”';
}
