import { nearest } from './near.ts';
import type { Tell } from './notice.ts';
import { urlSchema } from './urlSchema.ts';

const known = urlSchema.map(({ name }) => name);
/** Shorter names of others (`ref`, `site`, `form`) differ from ours by one letter without being meant for them. */
const shortest = 6;

/**
 * The values that an address gives to the parameters that are known here, in their order. Names that were harmed on the way
 * (`&amp;`, capitals, a wrong letter in a long one) are taken for what they were, which is told; all others are left out
 * without a word.
 */
export function givenParameters(search: string, tell: Tell): Map<string, string[]> {
  const given = new Map<string, string[]>();
  for (const [written, value] of new URLSearchParams(search)) {
    const name = nameMeant(written);
    if (name === null) continue;
    if (name !== written) tell(repairOf(written, name));
    given.set(name, [...(given.get(name) ?? []), value]);
  }
  return given;
}

function nameMeant(written: string): string | null {
  if (known.includes(written)) return written;
  const plain = written.replace(/^(?:[?&;\s]|amp;)+/i, '').toLowerCase();
  const number = [plain, `${plain}s`, plain.replace(/s$/, '')].find((name) => known.includes(name));
  if (number !== undefined) return number;
  return plain.length < shortest
    ? null
    : nearest(
        plain,
        known.map((name) => [name, name]),
      );
}

/** However many parameters an `&amp;` stands before, it is told once. */
function repairOf(written: string, now: string): Parameters<Tell>[0] {
  return /^amp;/i.test(written)
    ? { code: 'readAs', given: '&amp;', now: '&' }
    : { code: 'readAs', given: written, now };
}
