import type { EntityId, Relation } from '../../src/model/types.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import type { Hop } from '../../src/query/hops.ts';
import { longestPath, type Connections, type Path } from '../../src/query/paths.ts';
import type { Remedy } from '../../src/query/remedy.ts';
import { words } from './catalogue.ts';
import { firmness } from './firmness.ts';
import { capitalise, count, name, numberWord, verb } from './sentences.ts';
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
  if (ending === from) {
    const person = get(index.entities, from).kind === 'person';
    if (claim.subject === from)
      return {
        text: `${text}, ${person ? 'who' : 'which'} ${does} ${other}`,
        ending: claim.object,
        subject: null,
      };
    return { text: `${text}, ${person ? 'whom' : 'which'} ${one} ${does}`, ending: null, subject: null };
  }
  if (subject === from && claim.subject === from)
    return { text: `${text} and ${does} ${other}`, ending: claim.object, subject };
  return {
    text: `${text}${text && '; '}${one} ${does} ${other}`,
    ending: claim.object,
    subject: claim.subject,
  };
}

/** A relation that holds both ways is told from the end that the sentence comes from. */
function facing(index: GraphIndex, relation: Relation, from: EntityId): Relation {
  const { symmetric } = get(index.predicates, relation.predicate);
  if (!symmetric || relation.subject === from) return relation;
  return { ...relation, subject: relation.object, object: relation.subject };
}

/** Why a path ranks where it does: "Two steps, weakest link: one origin, planned". */
export function rankWords({ hops, weakest }: Path): string {
  const steps = capitalise(count(hops.length, 'step'));
  return `${steps} · ${words.connections.weakest(strengthWords(weakest.relation))}`;
}

/** "one origin, planned". */
export function strengthWords(relation: Relation): string {
  return `${originCount(relation)}, ${firmness(relation).toLowerCase()}`;
}

/** What else there is between the two ends of a hop: "Two more relations between these two, one of them denied". */
export function othersWords(others: readonly Relation[]): string {
  const denied = others.filter(({ polarity }) => polarity === 'denied').length;
  const more = capitalise(count(others.length, 'more relation'));
  if (denied === 0) return words.connections.between(more);
  if (others.length === 1) return words.connections.betweenOneDenied;
  return words.connections.betweenDenied(more, numberWord(denied));
}

/** How many paths there are. */
export function foundWords({ paths, more }: Connections): string {
  const found = count(paths.length, 'path');
  return `${more ? words.connections.foundMore(found) : capitalise(found)}.`;
}

/** That there is none, and why, by what would help. */
export function nothingWords(index: GraphIndex, ends: readonly [EntityId, EntityId], help: Remedy): string {
  const [one, other] = [name(index, ends[0]), name(index, ends[1])];
  switch (help) {
    case 'options':
      return words.connections.nothingLeft(one, other);
    case 'filters':
      return words.connections.nothingShown(one, other);
    case 'both':
      return words.connections.nothingOfBoth(one, other);
    case null: {
      const alone = ends.find((id) => !index.relationsOf.has(id));
      if (alone !== undefined) return words.connections.alone(capitalise(name(index, alone)));
      return words.connections.nothing(one, other, numberWord(longestPath));
    }
  }
}
