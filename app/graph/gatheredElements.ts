import type { ElementDefinition } from 'cytoscape';
import { groupSize, nameGap, nameLines } from '../../src/model/drawing.ts';
import { boxOf } from '../../src/model/labelBox.ts';
import { namesake } from '../../src/query/groups.ts';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import type { Caption } from '../../src/query/layouts/layout.ts';
import type { Group, Line, Picture } from '../../src/query/picture.ts';
import { shapes } from '../ui/shapes.ts';
import { groupLabel, lineCount } from '../words/gathered.ts';
import type { EdgeData, NodeData } from './elements.ts';

/** The look of a group that is of no one kind. */
const noKind = -1;

/** Ids of the entities and relations that an element is drawn for. */
interface Holding {
  holds: readonly string[];
}

/** The number of a line, and where it stands; countPlaces.ts finds room for it. */
interface NumberData {
  count: number;
  /** The name, or only the number where the name finds no room. */
  shown: string;
  /** From the middle of the line, in units of the drawing. */
  dx: number;
  dy: number;
}

/** A node for each closed group and an edge for each line of several relations; they stand for what they hold. */
export function gatheredElements(index: GraphIndex, { groups, lines }: Picture): ElementDefinition[] {
  return [...groups.map((group) => groupNode(index, group)), ...lines.map((line) => lineEdge(index, line))];
}

function groupNode(index: GraphIndex, group: Group): ElementDefinition {
  const of = namesake(group.id);
  const kinds = index.graph.vocabulary.kinds.map(({ id }) => id);
  const label = groupLabel(index, group);
  const size = groupSize(group.entities.length);
  const data: NodeData & Holding = {
    id: group.id,
    name: nameLines(label).join('\n'),
    kind: of?.by === 'kind' ? kinds.indexOf(of.id) % shapes.length : noKind,
    size,
    box: boxOf(label, size),
    holds: [...group.entities, ...group.relations],
  };
  return { group: 'nodes', data, classes: 'gathered' };
}

/** Claims neither firmness nor direction: that is in the relations. */
function lineEdge(index: GraphIndex, { id, ends: [source, target], relations }: Line): ElementDefinition {
  const name = lineCount(index, relations);
  const data: EdgeData & Holding & NumberData = {
    id,
    source,
    target,
    name,
    shown: name,
    origins: 1,
    polarity: 'affirmed',
    modality: 'actual',
    symmetric: 'yes',
    holds: relations,
    count: relations.length,
    dx: 0,
    dy: 0,
  };
  return { group: 'edges', data, classes: 'gathered' };
}

/** Words over a part of the drawing, which cannot be touched. They stand on what they are over, however large they are. */
export function captionNodes(captions: readonly Caption[]): ElementDefinition[] {
  return captions.map(({ text, at: [x, y], halfWidth, above, below }, i) => ({
    group: 'nodes',
    data: {
      id: `caption.${i}`,
      name: nameLines(text).join('\n'),
      kind: noKind,
      size: 1,
      box: { halfWidth, above: above + below, below: 0 },
      rise: -nameGap,
    } satisfies NodeData,
    position: { x, y: y + below },
    classes: 'caption',
    grabbable: false,
    pannable: true,
  }));
}
