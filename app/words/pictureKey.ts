import type { Relation } from '../../src/model/types.ts';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { shapeAt } from '../ui/shapes.ts';
import { words } from './catalogue.ts';
import { capitalise } from './sentences.ts';

const { key } = words.exporting;

const lines: readonly { is: (relation: Relation) => boolean; meaning: string }[] = [
  {
    is: ({ modality, polarity }) => modality === 'actual' && polarity === 'affirmed',
    meaning: key.fact,
  },
  { is: ({ modality }) => modality === 'planned', meaning: key.planned },
  { is: ({ modality }) => modality === 'conditional', meaning: key.conditional },
  { is: ({ modality }) => modality === 'possible', meaning: key.possible },
  { is: ({ polarity }) => polarity === 'denied', meaning: key.denied },
  {
    is: ({ polarity }) => polarity === 'disputed',
    meaning: key.disputed,
  },
  { is: ({ support }) => support.origins[0] > 1, meaning: key.origins },
];

/**
 * What the shapes and lines of a picture mean, for those kinds and lines that are in it.
 * @param drawn ids of the relations that have a line of their own
 * @param asOne what several are drawn as one by
 */
export function keyWords(
  { graph, relations, relationsOf }: GraphIndex,
  drawn: ReadonlySet<string>,
  asOne: readonly ('lines' | 'groups')[],
): string[] {
  const shown = new Set(graph.entities.filter(({ id }) => relationsOf.has(id)).map(({ kind }) => kind));
  const kinds = graph.vocabulary.kinds.flatMap(({ id, plural }, i) =>
    shown.has(id) ? [`${key.shapes[shapeAt(i).name]}: ${plural.toLowerCase()}`] : [],
  );
  const own = [...relations.values()].filter(({ id }) => drawn.has(id));
  const present = lines.filter(({ is }) => own.some(is)).map(({ meaning }) => meaning);
  const several = asOne.map((what) => key[what]);
  return [kinds, [...present, ...several]]
    .filter((part) => part.length > 0)
    .map((part) => `${capitalise(part.join('; '))}.`);
}
