import type { Span } from '../../text/quote.ts';
import roles from './lexicon/roles.json';
import type { NamedSpan } from './mentionsOf.ts';

const TITLE = new RegExp(
  `(?<!\\p{L})(?:${roles.titles
    .filter((title) => title.includes(' ') || /(?:ident|ellor|inister)$/u.test(title))
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?!\\p{L})`,
  'gu',
);

/**
 * "The Foreign Secretary" where one person alone bears that title in the text, and is named with it.
 *
 * @param named every name in the text, in order
 */
export function descriptions(
  text: string,
  stretches: readonly Span[],
  named: readonly NamedSpan[],
): NamedSpan[] {
  const titles = stretches.flatMap((stretch) => titlesIn(text, stretch));
  const bearers = new Map<string, Set<NamedSpan['entity']>>();
  for (const { title, end } of titles) {
    const bearer = bearerAt(text, end, named);
    if (bearer) bearers.set(title, new Set([...(bearers.get(title) ?? []), bearer]));
  }
  return titles.flatMap(({ title, start, end }): NamedSpan[] => {
    const [only, ...others] = bearers.get(title) ?? [];
    const isAlone =
      /[Tt]he\s$/u.test(text.slice(Math.max(0, start - 4), start)) && !bearerAt(text, end, named);
    const isWhole = !/^\s(?:of|for|\p{Lu})/u.test(text.slice(end, end + 5));
    return only && others.length === 0 && isAlone && isWhole
      ? [{ start, end, entity: only, sense: 'name' }]
      : [];
  });
}

function titlesIn(text: string, { start, end }: Span): (Span & { title: string })[] {
  return [...text.slice(start, end).matchAll(TITLE)].map(({ 0: title, index }) => ({
    title,
    start: start + index,
    end: start + index + title.length,
  }));
}

function bearerAt(text: string, end: number, named: readonly NamedSpan[]): NamedSpan['entity'] | undefined {
  const next = named.find(({ start }) => start >= end);
  const isNext = next !== undefined && /^,?\s$/u.test(text.slice(end, next.start));
  return isNext && next.entity.kind === 'person' ? next.entity : undefined;
}
