import { FIRMNESS, stagesOf } from '../../src/model/firmness.ts';
import { certainSupport } from '../../src/model/support.ts';
import type { Relation } from '../../src/model/types.ts';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { capitalise } from './sentences.ts';
import { pictureKeyTexts } from './texts/pictureKey.ts';

const lines: readonly { is: (relation: Relation) => boolean; meaning: string }[] = [
  {
    is: ({ modality, polarity }) => modality === 'actual' && polarity === 'affirmed',
    meaning: pictureKeyTexts.fact,
  },
  ...FIRMNESS.flatMap((stage) =>
    stage === 'actual'
      ? []
      : [{ is: (of: Relation) => stagesOf(of).includes(stage), meaning: pictureKeyTexts[stage] }],
  ),
  { is: ({ spread }) => spread.length > 1, meaning: pictureKeyTexts.mixed },
  { is: ({ polarity }) => polarity === 'denied', meaning: pictureKeyTexts.denied },
  {
    is: ({ polarity }) => polarity === 'disputed',
    meaning: pictureKeyTexts.disputed,
  },
  { is: (relation) => certainSupport(relation) > 1, meaning: pictureKeyTexts.accounts },
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
  const kinds = graph.vocabulary.kinds.flatMap(({ id, plural, look }) =>
    shown.has(id) ? [`${pictureKeyTexts.shapes[look.shape]}: ${plural.toLowerCase()}`] : [],
  );
  const classes = graph.entities.some(({ id, generic }) => generic && relationsOf.has(id))
    ? [pictureKeyTexts.generic]
    : [];
  const own = [...relations.values()].filter(({ id }) => drawn.has(id));
  const present = lines.filter(({ is }) => own.some(is)).map(({ meaning }) => meaning);
  const several = asOne.map((what) => pictureKeyTexts[what]);
  return [
    [...kinds, ...classes],
    [...present, ...several],
  ]
    .filter((part) => part.length > 0)
    .map((part) => `${capitalise(part.join('; '))}.`);
}
