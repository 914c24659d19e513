import type { ElementDefinition, NodeSingular } from 'cytoscape';
import { discSize, nameGap, nameLines } from '../../src/model/drawing.ts';
import { labelBox, type Box } from '../../src/model/labelBox.ts';
import type { Entity, Relation } from '../../src/model/types.ts';
import { filePlaces } from '../../src/query/bodies.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import type { Point } from '../../src/query/layouts/layout.ts';
import { shapes } from '../ui/shapes.ts';
import { verb } from '../words/sentences.ts';

/** What the stylesheet reads of a node. */
export interface NodeData {
  id: string;
  /** In the lines that it is drawn in. */
  name: string;
  /** Which of the shapes and colours its kind has, by its place in the vocabulary. */
  kind: number;
  /** Diameter, in units of the drawing. */
  size: number;
  /** The room of the disc and its name. */
  box: Box;
  /** Where a name that is not beneath its disc stands instead: what is added to its place, in units of the drawing. */
  rise?: number;
}

/** The same for the stylesheet. */
export function riseOf(drawn: NodeSingular): number {
  const { rise = nameGap }: NodeData = drawn.data();
  return rise;
}

/** What the stylesheet reads of an edge. */
export interface EdgeData {
  id: string;
  source: string;
  target: string;
  name: string;
  /** Certain independent origins, 0 where nothing is reviewed. */
  origins: number;
  polarity: Relation['polarity'];
  modality: Relation['modality'];
  symmetric: 'yes' | 'no';
}

/** The drawing of a graph: a node for each entity that has a relation, an edge for each relation, at the positions of the file. */
export function elementsOf(index: GraphIndex): ElementDefinition[] {
  const kinds = new Map(index.graph.vocabulary.kinds.map((kind, i) => [kind.id, i % shapes.length]));
  return [
    ...[...filePlaces(index)].map(([id, place]) => {
      const entity = get(index.entities, id);
      return node(index, entity, kinds.get(entity.kind) ?? 0, place);
    }),
    ...index.graph.relations.map((relation) => edge(index, relation)),
  ];
}

function node(index: GraphIndex, entity: Entity, kind: number, [x, y]: Point): ElementDefinition {
  const ties = index.relationsOf.get(entity.id)?.length ?? 0;
  const data: NodeData = {
    id: entity.id,
    name: nameLines(entity.name).join('\n'),
    kind,
    size: discSize(ties),
    box: labelBox(entity.name, ties),
  };
  return { group: 'nodes', data, position: { x, y }, classes: 'entity' };
}

function edge(index: GraphIndex, relation: Relation): ElementDefinition {
  const data: EdgeData = {
    id: relation.id,
    source: relation.subject,
    target: relation.object,
    name: verb(index, relation),
    origins: relation.support.origins[0],
    polarity: relation.polarity,
    modality: relation.modality,
    symmetric: get(index.predicates, relation.predicate).symmetric ? 'yes' : 'no',
  };
  return { group: 'edges', data, classes: 'relation' };
}
