import type { Entity, Graph, Statement } from '../../model/types.ts';
import { testIndex } from '../../query/testIndex.ts';
import { everything } from '../extract.ts';
import { readByModel } from './testReading.ts';

export type Tie = [subject: string, map: string, object: string, rest?: Partial<Statement>];

const kinds = {
  country: 'PublicBody',
  person: 'Person',
  body: 'Organization',
  event: 'Event',
  place: 'Address',
  weapon: 'Asset',
  people: null,
};
type KindName = keyof typeof kinds;

const entities: [id: string, kind: KindName, name: string][] = [
  ['serbia', 'country', 'Serbia'],
  ['russia', 'country', 'Russia'],
  ['anna', 'person', 'Anna Bérg'],
  ['boris', 'person', 'Boris'],
  ['army', 'body', 'Army'],
  ['league', 'body', 'League'],
  ['parade', 'event', 'parade'],
  ['square', 'place', 'Main Square'],
  ['tank', 'weapon', 'Tank No. 1'],
  ['serbs', 'people', 'Serbs'],
];

/** A graph of such ties alone, each of a predicate that has the map. */
export function tied(...ties: Tie[]) {
  return testIndex((graph) => ({ ...vocabularyOf(ties, graph), ...contentOf(ties, graph) }));
}

export function vocabularyOf(ties: Tie[], { vocabulary }: Graph): Pick<Graph, 'vocabulary'> {
  const [kind] = vocabulary.kinds;
  const [predicate] = vocabulary.predicates;
  if (!kind || !predicate) throw new Error('The test graph has no vocabulary.');
  return {
    vocabulary: {
      ...vocabulary,
      kinds: Object.entries(kinds).map(([id, FollowTheMoney]) => ({
        ...kind,
        id,
        ...(FollowTheMoney !== null && { maps: { FollowTheMoney } }),
      })),
      predicates: [...new Set(ties.map(([, map]) => map))].map((map) => ({
        ...predicate,
        id: map,
        symmetric: false,
        label: `does ${map} to`,
        maps: { FollowTheMoney: map },
      })),
    },
  };
}

export function contentOf(ties: Tie[], graph: Graph): Pick<Graph, 'entities' | 'statements' | 'differences'> {
  const pattern = graph.statements.find(({ id }) => id === 'wire-drones.01');
  if (!pattern) throw new Error('The test graph has no such statement.');
  const things = entities.map(([id, kind, name]): Entity => ({ id, kind, name, aliases: [] }));
  return {
    differences: [],
    entities: [...graph.entities.map((one) => ({ ...one, kind: 'body' })), ...things],
    statements: ties.map(([subject, predicate, object, rest], i) => ({
      ...pattern,
      id: `wire-drones.${i + 10}`,
      subject,
      predicate,
      object,
      said: [],
      when: null,
      ...rest,
    })),
  };
}

/** What the ties become, without the things and the articles. */
export function told(...ties: Tie[]) {
  const { lines } = readByModel(everything(tied(...ties)));
  return lines.filter(({ properties }) => 'recordId' in properties || 'organization' in properties);
}

/** The id that something has in the file. */
export const id = (name: string) => `edgewise--drones--${name}`;
/** The quote of every tie, as the file tells it. */
export const quote =
  '“Norland delivered drones to Sudland on May 3, Prime Minister Anna Bérg said” (quote_check: not-checked)';
