import type { Relation } from '../../src/model/types.ts';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { shapeAt } from '../ui/shapes.ts';
import { capitalise } from './sentences.ts';

const lines: readonly { is: (relation: Relation) => boolean; words: string }[] = [
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

/** What the shapes and lines of a picture mean, for those kinds and lines that are in it. */
export function keyWords({ graph, relations, relationsOf }: GraphIndex): string[] {
  const drawn = new Set(graph.entities.filter(({ id }) => relationsOf.has(id)).map(({ kind }) => kind));
  const kinds = graph.vocabulary.kinds.flatMap(({ id, plural }, i) =>
    drawn.has(id) ? [`${shapeAt(i).name}: ${plural.toLowerCase()}`] : [],
  );
  const present = lines.filter(({ is }) => [...relations.values()].some(is)).map(({ words }) => words);
  return [kinds, present].filter((part) => part.length > 0).map((part) => `${capitalise(part.join('; '))}.`);
}
