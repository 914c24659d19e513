import { FIRMNESS } from '../model/firmness.ts';
import { shapeNames, withLooks } from '../model/looks.ts';
import { relate } from '../model/relations.ts';
import { testGraph } from '../model/testGraph.ts';
import type { Graph, Modality, Statement } from '../model/types.ts';

const count = shapeNames.length;

/**
 * A graph of as many kinds as there are shapes, with a thing of each in a ring. Every stage of an act is on some line, two
 * lines have statements that differ in it, and the last kind has a class.
 */
export function twelveKinds(): Graph {
  const { graph } = testGraph();
  const ids = shapeNames.map((_, i) => `kind-${i + 1}`);
  const kinds = withLooks(ids.map((id, i) => ({ id, label: `Kind ${i + 1}`, plural: `Kinds ${i + 1}` })));
  const things = ids.map((kind, i) => ({ id: `thing-${i + 1}`, kind, name: `Thing ${i + 1}`, aliases: [] }));
  const ofMany = {
    id: 'many-things',
    kind: `kind-${count}`,
    name: 'Many things',
    aliases: [],
    generic: true as const,
  };
  const publishers = graph.entities.filter(({ media }) => media);
  const entities = [...publishers.map((entity) => ({ ...entity, kind: 'kind-1' })), ...things, ofMany];
  const whole: Graph = {
    ...graph,
    vocabulary: {
      ...graph.vocabulary,
      kinds,
      predicates: graph.vocabulary.predicates.map((predicate) => ({ ...predicate, from: ids, to: ids })),
    },
    entities,
    statements: statementsIn(graph),
    relations: [],
    differences: [],
    redirects: {},
    positions: Object.fromEntries(entities.map(({ id }) => [id, placeOf(id)])),
  };
  return { ...whole, relations: relate(whole) };
}

/** Around the ring; a line across it is said to be so by one and less firmly by another. */
function statementsIn({ statements }: Graph): Statement[] {
  const template = statements.find(({ id }) => id === 'wire-drones.02');
  if (!template) throw new Error('The test graph has changed.');
  const ring = shapeNames.map(
    (_, i) => [i + 1, ((i + 1) % count) + 1, FIRMNESS[i % FIRMNESS.length]] as const,
  );
  const across = [
    [1, 7, 'actual'],
    [1, 7, 'possible'],
    [4, 10, 'planned'],
    [4, 10, 'abandoned'],
  ] as const;
  const drafts: (readonly [from: string, to: string, modality: Modality])[] = [
    ...[...ring, ...across].map(
      ([from, to, modality = 'actual']) => [`thing-${from}`, `thing-${to}`, modality] as const,
    ),
    ['thing-12', 'many-things', 'actual'],
  ];
  return drafts.map(([subject, object, modality], i) => ({
    ...template,
    subject,
    object,
    modality,
    said: [],
    polarity: 'affirmed',
    predicate: 'supplies',
    verb: null,
    id: `wire-drones.${String(i + 1).padStart(2, '0')}`,
  }));
}

function placeOf(id: string): [x: number, y: number] {
  const place = Number(id.split('-')[1]);
  if (Number.isNaN(place)) return [0, -300];
  const angle = ((place - 1) / count) * 2 * Math.PI;
  return [Math.round(Math.cos(angle) * 220), Math.round(Math.sin(angle) * 220)];
}
