import { gazetteer } from './gazetteer.ts';
import type { NameEvidence } from './nameEvidence.ts';

/**
 * The names that a story shortens to their first words, by the short form: “Aldersen” of “Aldersen Steel”. A form that may be
 * of two, or that names something else, is none.
 */
export function shortNames(
  all: ReadonlyMap<string, NameEvidence>,
  isBody: (name: NameEvidence) => boolean,
): ReadonlyMap<string, string> {
  const found = new Map<string, string[]>();
  for (const name of all.values()) {
    for (const short of firstWords(name.text)) {
      const own = all.get(short);
      if (own && isFree(own)) found.set(short, [...(found.get(short) ?? []), name.text]);
    }
  }
  return new Map(
    [...found].flatMap(([short, [only, ...others]]): [string, string][] => {
      const name = only === undefined ? undefined : all.get(only);
      return name && others.length === 0 && isBody(name) ? [[short, name.text]] : [];
    }),
  );
}

function firstWords(text: string): string[] {
  const words = text.split(' ');
  return words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '));
}

/** Neither a place nor a person, nor known as something else. */
function isFree({ text, kind, asPlace, asPerson, titles }: NameEvidence): boolean {
  return (
    kind === null &&
    asPlace === 0 &&
    asPerson === 0 &&
    titles.size === 0 &&
    text.length > 3 &&
    !gazetteer().byName.has(text)
  );
}
