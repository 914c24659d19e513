import type { Relation } from '../../model/types.ts';
import { get, type GraphIndex } from '../graphIndex.ts';
import { headingVerb, inverseVerb, labelVerb, type Heading } from '../verbs.ts';

/** A relation as it is headed, then in every other way that it can be said. */
export function sentencesOf(index: GraphIndex, relation: Relation): string[] {
  const { subject, object, predicate, polarity } = relation;
  const { symmetric, label } = get(index.predicates, predicate);
  const byLabel = (as: Relation['polarity']) => labelVerb(index, { ...relation, polarity: as });
  const turned = symmetric
    ? labelVerb(index, { ...relation, polarity: 'affirmed' }, object)
    : { first: object, words: inverseVerb(index, relation), second: subject };
  const said = [
    headingVerb(index, relation),
    ...(polarity === 'denied'
      ? []
      : [byLabel('affirmed'), { first: subject, words: label, second: object }, turned]),
    ...(polarity === 'affirmed' ? [] : [byLabel('denied')]),
  ];
  return [...new Set(said.map((one) => sentenceOf(index, one)))];
}

/** "Serbian military belongs to the United Nations": as in a headline, which begins without its article. */
function sentenceOf(
  index: GraphIndex,
  { first, words, second }: Pick<Heading, 'first' | 'words' | 'second'>,
): string {
  const { name, the } = get(index.entities, second);
  return `${get(index.entities, first).name} ${words} ${the ? `the ${name}` : name}`;
}
