import type { EntityId, Relation, Statement } from '../model/types.ts';
import { get, type GraphIndex } from '../query/graphIndex.ts';
import { headingVerb, labelVerb, type Claim, type Heading } from '../query/verbs.ts';

/** The words of an edge. It must never be read as plain where it is not: a denial, a plan and a dispute say so. */
export function relationLabel(index: GraphIndex, relation: Relation): string {
  return marked(index, relation, alongEdge(index, relation));
}

/** The words of a single statement, in the same way, always from its subject to its object. */
export function statementLabel(index: GraphIndex, statement: Statement): string {
  const heading = headingVerb(index, statement);
  return marked(
    index,
    statement,
    heading.first === statement.subject ? heading : labelVerb(index, statement),
  );
}

/** The sentence of a claim, in the same way. */
export function markedSentence(index: GraphIndex, claim: Claim): string {
  return sentenceOf(index, claim) + marksOf(index, claim, headingVerb(index, claim));
}

function marked(index: GraphIndex, claim: Claim, heading: Heading): string {
  return heading.words + marksOf(index, claim, heading);
}

/**
 * " (planned)", and nothing for what is stated as fact or says its stage itself: "plans to open". A denial in the text's own words says in those of the vocabulary
 * that it is one: "refused to comment on (did not comment on)".
 */
function marksOf(index: GraphIndex, claim: Claim, { words, staged }: Heading): string {
  const byLabel = predicateWords(index, claim);
  const marks = [
    ...(claim.polarity === 'denied' && words !== byLabel ? [byLabel] : []),
    ...(claim.polarity === 'disputed' ? ['disputed'] : []),
    ...(staged ? [] : [claim.modality]),
    ...('support' in claim && !isReviewed(claim) ? ['not reviewed'] : []),
  ];
  return marks.length > 0 ? ` (${marks.join(', ')})` : '';
}

/** The same without what it must not be read without. */
export function edgeWords(index: GraphIndex, relation: Relation): string {
  return alongEdge(index, relation).words;
}

/** The ends of an edge in the order in which its words read; only what holds both ways is turned for them. */
export function edgeEnds(index: GraphIndex, relation: Relation): { source: EntityId; target: EntityId } {
  const { first, second } = alongEdge(index, relation);
  return { source: first, target: second };
}

/** "The Serbian military displayed combat drones": whichever way round the text has it. */
export function sentenceOf(index: GraphIndex, claim: Claim): string {
  const { first, words, second } = headingVerb(index, claim);
  const [one, other] = [first, second].map((id) => {
    const { name, the } = get(index.entities, id);
    return the ? `the ${name}` : name;
  });
  return `${one} ${words} ${other}`.replace(/^./su, (beginning) => beginning.toUpperCase());
}

/** What the vocabulary calls it, where the text's own words may be narrower. */
export function predicateWords(index: GraphIndex, claim: Claim): string {
  return labelVerb(index, claim).words;
}

/** The text's own words where they head it; null where the label does. */
export function ownWords(index: GraphIndex, claim: Claim): string | null {
  const { own, words } = headingVerb(index, claim);
  return own ? words : null;
}

/** Whether a person has accepted any of its statements. */
export function isReviewed({ support }: Relation): boolean {
  return support.stories > 0;
}

/** The words of an edge, where those of the text lead the other way and that matters: the label. */
function alongEdge(index: GraphIndex, relation: Relation): Heading {
  const heading = headingVerb(index, relation);
  const { symmetric } = get(index.predicates, relation.predicate);
  return symmetric || heading.first === relation.subject ? heading : labelVerb(index, relation);
}
