import { matchesOf } from '../../model/matchesOf.ts';
import type { Entity } from '../../model/types.ts';
import type { Span } from '../../text/quote.ts';
import { gazetteer } from './gazetteer.ts';
import heads from './lexicon/heads.json';
import type { NamedSpan } from './mentionsOf.ts';
import { OWN_WORD } from './ownWords.ts';

const COMPANY = ['company', 'firm', 'airline'];
const AGAIN = new RegExp(
  `(?<!\\p{L})the\\s(?<word>${[...OWN_WORD, ...COMPANY].join('|')})(?![\\p{L}-]|\\sof\\s)`,
  'giu',
);
const COMPANIES = new Set(heads.company);

/**
 * “The ministry”, “the company” after the one body of the text that can be meant: the only one that has the word in its name;
 * of companies the only one, where no other body stands that might be one.
 *
 * @param named every name in the text, in order
 */
export function bodiesAgain(
  text: string,
  stretches: readonly Span[],
  named: readonly NamedSpan[],
): NamedSpan[] {
  const bodies = named.filter(({ entity }) => entity.kind === 'organization');
  if (bodies.length === 0) return [];
  return stretches.flatMap(({ start, end }) =>
    matchesOf(text.slice(start, end), AGAIN).flatMap((match): NamedSpan[] => {
      const own = { start: start + match.index, end: start + match.index + match[0].length };
      const entity = meant(match.groups?.['word']?.toLowerCase() ?? '', bodies, text);
      const isAfter = bodies.some((body) => body.entity === entity && body.end < own.start);
      return entity && isAfter ? [{ start: own.start + 4, end: own.end, entity, sense: 'name' }] : [];
    }),
  );
}

function meant(word: string, bodies: readonly NamedSpan[], text: string): Entity | null {
  const fits = bodies.filter((body) =>
    COMPANY.includes(word)
      ? isMaybeCompany(body)
      : text.slice(body.start, body.end).toLowerCase().split(/\s/u).includes(word),
  );
  const [only, ...others] = new Set(fits.map(({ entity }) => entity));
  if (!only || others.length > 0) return null;
  return COMPANY.includes(word) && !isCompany(only) ? null : only;
}

function isCompany({ name }: Entity): boolean {
  return COMPANIES.has(name.slice(name.lastIndexOf(' ') + 1));
}

/** Neither a body that is known, such as NATO, nor one of a state. */
function isMaybeCompany({ entity }: NamedSpan): boolean {
  const last = entity.name.slice(entity.name.lastIndexOf(' ') + 1);
  const isKnown = gazetteer().byName.has(entity.name);
  return !isKnown && (isCompany(entity) || !heads.organization.includes(last)) && /^\p{Lu}/u.test(last);
}
