import type { Relation } from '../../src/model/types.ts';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { shapeAt } from '../ui/shapes.ts';
import { capitalise } from './sentences.ts';

const lines: readonly { is: (relation: Relation) => boolean; words: string }[] = [
  {
    is: ({ modality, polarity }) => modality === 'actual' && polarity === 'affirmed',
    words: 'solid lines: stated as fact',
  },
  { is: ({ modality }) => modality === 'planned', words: 'long dashes: planned' },
  { is: ({ modality }) => modality === 'conditional', words: 'short dashes: conditional' },
  { is: ({ modality }) => modality === 'possible', words: 'dots: possible' },
  { is: ({ polarity }) => polarity === 'denied', words: 'a bar: denied' },
  {
    is: ({ polarity }) => polarity === 'disputed',
    words: 'a diamond: affirmed by some and denied by others',
  },
  { is: ({ support }) => support.origins[0] > 1, words: 'thicker: more independent origins' },
];

/** What several drawn as one look like. */
const gathered = {
  lines: 'a hollow line with a number: so many relations',
  groups: 'a double rim with a number: so many entities',
} as const;

/**
 * What the shapes and lines of a picture mean, for those kinds and lines that are in it.
 * @param drawn ids of the relations that have a line of their own
 * @param asOne what several are drawn as one by
 */
export function keyWords(
  { graph, relations, relationsOf }: GraphIndex,
  drawn: ReadonlySet<string>,
  asOne: readonly (keyof typeof gathered)[],
): string[] {
  const shown = new Set(graph.entities.filter(({ id }) => relationsOf.has(id)).map(({ kind }) => kind));
  const kinds = graph.vocabulary.kinds.flatMap(({ id, plural }, i) =>
    shown.has(id) ? [`${shapeAt(i).name}: ${plural.toLowerCase()}`] : [],
  );
  const own = [...relations.values()].filter(({ id }) => drawn.has(id));
  const present = lines.filter(({ is }) => own.some(is)).map(({ words }) => words);
  const several = asOne.map((what) => gathered[what]);
  return [kinds, [...present, ...several]]
    .filter((part) => part.length > 0)
    .map((part) => `${capitalise(part.join('; '))}.`);
}
