import { bare, type Name } from './near.ts';

/** So many things are offered where none is near enough to be opened. */
const offered = 3;

/** The things that a text may have meant, likest first: what it begins, what it is a part of, what shares most of it. */
export function suggestions(given: string, known: Iterable<Name>): string[] {
  const wanted = bare(given).slice(0, 200);
  if (wanted.length < 2) return [];
  const likes = [...known].map(([id, name]) => ({ id, like: likeness(wanted, bare(name)) }));
  const enough = likes.filter(({ like }) => like >= 0.5).toSorted((a, b) => b.like - a.like);
  return [...new Set(enough.map(({ id }) => id))].slice(0, offered);
}

/** From 0 to 1: as much of a name as the text begins, or the share of pairs of letters that both have. */
function likeness(wanted: string, name: string): number {
  if (name === '') return 0;
  if (name.startsWith(wanted)) return 0.9;
  if (wanted.length > 3 && name.includes(wanted)) return 0.8;
  const [one, other] = [pairs(wanted), pairs(name)];
  const common = [...one].filter((pair) => other.has(pair)).length;
  return (2 * common) / (one.size + other.size || 1);
}

function pairs(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
