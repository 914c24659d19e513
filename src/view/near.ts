/** Something that can be meant, under one of the texts that name it. */
export type Name = readonly [id: string, name: string];

/** A text of fewer letters is too short to be taken for another. */
const shortest = 4;

/**
 * What is meant by a text that names nothing: the one thing whose name is the same but for case, marks, blanks, dashes and
 * what stands around it, else the one that differs by a single letter. Null where there is none, or more than one: digits
 * tell things apart and are never taken for a slip.
 */
export function nearest(given: string, known: Iterable<Name>): string | null {
  const wanted = bare(given);
  if (wanted === '') return null;
  const all = [...known].map(([id, name]) => ({ id, name: bare(name) }));
  const same = only(all.filter(({ name }) => name === wanted));
  if (same !== null || wanted.length < shortest) return same;
  return only(all.filter(({ name }) => isSlip(wanted, name)));
}

/** The letters and digits of a text, and what joins the parts of an id. */
export function bare(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}~.]/gu, '')
    .replaceAll(/^[~.]+|[~.]+$/g, '');
}

function only(found: readonly { id: string }[]): string | null {
  const ids = new Set(found.map(({ id }) => id));
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? id : null;
}

/** Whether one letter is another, too many or missing, or two are in the wrong order. */
function isSlip(a: string, b: string): boolean {
  const before = shared(a, b, (text, place) => text[place]);
  const most = Math.min(a.length, b.length) - before;
  const after = Math.min(
    most,
    shared(a, b, (text, place) => text.at(-1 - place)),
  );
  const [one, other] = [a.slice(before, a.length - after), b.slice(before, b.length - after)];
  if (/[\p{N}~.]/u.test(one + other)) return false;
  if (one.length <= 1 && other.length <= 1) return true;
  return one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0];
}

/** How many letters of two texts are alike, counted from one end. */
function shared(a: string, b: string, letter: (text: string, place: number) => string | undefined): number {
  let length = 0;
  while (length < a.length && letter(a, length) === letter(b, length)) length += 1;
  return length;
}
