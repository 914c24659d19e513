import { line } from '../compose.ts';
import type { Field } from '../reading.ts';

const SEPARATOR = /\s[|–—·•»-]\s|\s*[|_]\s*/u;
/** A name after the title is no longer than this. */
const NAME_WORDS = 6;

export interface Titles {
  title: Field | null;
  /** The name that stands behind the title in the title element, as in "Title | Name". */
  siteName: string | null;
}

/**
 * The title with all of its words: what the page prints as its headline, led by a kicker that ends in a colon
 * ("False:"), unless the page declares a longer one that holds it ("Ministry denies: …"). A title is never shortened
 * at a colon; only the name of the site is taken from its end.
 */
export function titleOf({
  printed,
  kicker,
  declared,
  titleElement,
  publisher,
}: {
  printed: string | null;
  kicker: string | null;
  declared: readonly Field[];
  titleElement: string;
  publisher: string | null;
}): Titles {
  const whole: Field[] = titleElement === '' ? [] : [{ value: titleElement, basis: 'meta' }];
  const base = printed ?? declared[0]?.value ?? null;
  const { title: bare, name } = parted(titleElement, base, publisher);
  const first: Field | null =
    printed === null
      ? (declared[0] ?? (bare === '' ? null : { value: bare, basis: 'meta' }))
      : { value: printed, basis: 'page' };
  if (first === null) return { title: null, siteName: name };
  const longer = [...declared, ...whole].map(({ value, basis }) => ({
    value: parted(value, first.value, publisher).title,
    basis,
  }));
  const title = longer.reduce(
    (best, other) => (leadsTo(other.value, best.value) ? other : best),
    withKicker(first, kicker),
  );
  return { title, siteName: name };
}

function withKicker(title: Field, kicker: string | null): Field {
  if (kicker === null || title.value.toLowerCase().startsWith(kicker.toLowerCase())) return title;
  return { ...title, value: `${kicker} ${title.value}` };
}

/** Whether a title is another with words before it that end in a colon or the like. */
function leadsTo(longer: string, shorter: string): boolean {
  const [long, short] = [longer.toLowerCase(), shorter.toLowerCase()];
  return (
    long.length > short.length &&
    long.endsWith(short) &&
    /[:：!?]["”»]?\s*$/u.test(long.slice(0, -short.length))
  );
}

/** A title and the name of the site behind it; where the title is known, all that follows it. */
function parted(
  whole: string,
  known: string | null,
  publisher: string | null,
): { title: string; name: string | null } {
  const title = line(whole);
  const at = known === null ? -1 : title.toLowerCase().indexOf(known.toLowerCase());
  const from = at < 0 || known === null ? 0 : at + known.length;
  const rest = title.slice(from);
  const separators = [...rest.matchAll(new RegExp(SEPARATOR, 'gu'))];
  const separator = at < 0 ? separators.at(-1) : separators[0];
  if (!separator || (at >= 0 && separator.index > 0)) return { title, name: null };
  const name = rest.slice(separator.index + separator[0].length).trim();
  const isName =
    name.split(/\s+/u).length <= NAME_WORDS && (at >= 0 || publisher === null || name === publisher);
  return isName ? { title: title.slice(0, from + separator.index).trim(), name } : { title, name: null };
}
