import type { EntityId, Relation } from '../../src/model/types.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { strength, type Hop } from '../../src/query/hops.ts';
import { longestPath, type Connections, type Path } from '../../src/query/paths.ts';
import type { Remedy } from '../../src/query/remedy.ts';
import { words } from './catalogue.ts';
import { firmness, modalityWords, polarityWords } from './firmness.ts';
import { capitalise, name, numberWord, verb } from './sentences.ts';
import { originCount } from './support.ts';

/** A sentence in the making: its words, and what the next clause can join. */
interface Telling {
  text: string;
  /** The entity that the text ends with, which "which" would mean. */
  ending: EntityId | null;
  /** The subject of the main clause, as long as "and" would mean it. */
  subject: EntityId | null;
}

/**
 * A path as one sentence from end to end: "China supplies arms to Serbia, which does not recognise Kosovo". Each
 * relation keeps its own direction and its own verb, since a claim turned round is another claim.
 */
export function pathSentence(index: GraphIndex, { entities, hops }: Pick<Path, 'entities' | 'hops'>): string {
  const start: Telling = { text: '', ending: null, subject: null };
  const told = hops.reduce((telling, hop, i) => tell(index, telling, hop, entities[i] ?? ''), start);
  return capitalise(told.text);
}

function tell(index: GraphIndex, { text, ending, subject }: Telling, hop: Hop, from: EntityId): Telling {
  const claim = facing(index, hop.relation, from);
  const [one, other] = [name(index, claim.subject), name(index, claim.object)];
  const does = verb(index, claim);
  const hedge = hedgeWords(claim);
  const forward = claim.subject === from;
  if (ending === from) {
    const person = get(index.entities, from).kind === 'person';
    return forward
      ? {
          text: `${text}, ${person ? 'who' : 'which'} ${does} ${other}${hedge}`,
          ending: claim.object,
          subject: null,
        }
      : { text: `${text}, ${person ? 'whom' : 'which'} ${one} ${does}${hedge}`, ending: null, subject: null };
  }
  if (subject === from && forward)
    return { text: `${text} and ${does} ${other}${hedge}`, ending: claim.object, subject };
  const clause = `${one} ${does} ${other}${hedge}`;
  return { text: text ? `${text}; ${clause}` : clause, ending: claim.object, subject: claim.subject };
}

/** A plan must not be told as a fact; a denial is told by its verb. */
function hedgeWords({ polarity, modality }: Relation): string {
  const hedges = [
    polarity === 'disputed' ? polarityWords.disputed : null,
    modality === 'actual' ? null : modalityWords[modality],
  ].filter((hedge) => hedge !== null);
  return hedges.length > 0 ? ` (${hedges.join(', ').toLowerCase()})` : '';
}

/** A relation that holds both ways is told from the end that the sentence comes from. */
function facing(index: GraphIndex, relation: Relation, from: EntityId): Relation {
  const { symmetric } = get(index.predicates, relation.predicate);
  if (!symmetric || relation.subject === from) return relation;
  return { ...relation, subject: relation.object, object: relation.subject };
}

/** Why a path ranks where it does: "Two steps · weakest link: one origin, planned". */
export function rankWords({ hops, weakest }: Path): string {
  const why = strengthWords(weakest.relation);
  if (hops.length === 1) return capitalise(why);
  const links = hops.every((hop) => isAsWeak(hop, weakest))
    ? words.connections.everyLink
    : words.connections.weakest;
  return `${capitalise(words.counted.steps(hops.length))} · ${links(why)}`;
}

/** Whether a hop is what its path is ranked by, and not every hop is. */
export function isWeakest(hop: Hop, { hops, weakest }: Path): boolean {
  return isAsWeak(hop, weakest) && !hops.every((other) => isAsWeak(other, weakest));
}

function isAsWeak(hop: Hop, weakest: Hop): boolean {
  return strength(hop.relation) === strength(weakest.relation);
}

/** "one origin, planned". */
function strengthWords(relation: Relation): string {
  return `${originCount(relation)}, ${firmness(relation).toLowerCase()}`;
}

/** What else there is between the two ends of a hop: "Two more relations between these two, one of them denied". */
export function othersWords(others: readonly Relation[]): string {
  const denied = others.filter(({ polarity }) => polarity === 'denied').length;
  const more = capitalise(words.counted.moreRelations(others.length));
  if (denied === 0) return words.connections.between(more);
  if (others.length === 1) return words.connections.betweenOneDenied;
  return words.connections.betweenDenied(more, numberWord(denied));
}

/** How many paths there are. */
export function foundWords({ paths, more }: Connections): string {
  if (more) return `${words.connections.foundMore(numberWord(paths.length))}.`;
  return `${capitalise(words.counted.paths(paths.length))}.`;
}

/** That there is none, and why, by what would help. */
export function nothingWords(
  index: GraphIndex,
  ends: readonly [EntityId, EntityId],
  help: readonly Remedy[],
): string {
  const [one, other] = [name(index, ends[0]), name(index, ends[1])];
  const [first, ...others] = help;
  if (first === 'both' || others.length > 0) return words.connections.nothingOfBoth(one, other);
  if (first === 'options') return words.connections.nothingLeft(one, other);
  if (first === 'filters') return words.connections.nothingShown(one, other);
  const alone = ends.find((id) => !index.relationsOf.has(id));
  if (alone !== undefined) return words.connections.alone(capitalise(name(index, alone)));
  return words.connections.nothing(one, other, numberWord(longestPath));
}
