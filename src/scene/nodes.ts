import { discSize, groupSize, nameLines } from '../model/drawing.ts';
import { boxOf, labelBox } from '../model/labelBox.ts';
import type { EntityId } from '../model/types.ts';
import { get, type GraphIndex } from '../query/graphIndex.ts';
import { signOf } from '../query/sign.ts';
import { parseDrawnId } from '../view/drawnId.ts';
import type { Point } from './layouts/layout.ts';
import { meanOf } from './layoutNodes.ts';
import { memoWithin } from './memo.ts';
import type { SceneNode } from './scene.ts';
import type { DrawnId } from '../view/drawnId.ts';
import type { CollapsedGroup, VisibleGraph } from './visible.ts';

/** What a node shows that does not depend on where it stands. */
export type NodeLook = Omit<SceneNode, 'position' | 'pinned' | 'lead'>;

/**
 * The looks of everything that is drawn as a node: entities in the order of the graph, then groups.
 * @param sizes diameters by entity; null = by the number of relations
 * @param hiddenNeighbours by entity, only where there are some
 * @param labelOf what is written under a group
 */
export function nodeLooks(
  index: GraphIndex,
  { entities, groups }: VisibleGraph,
  sizes: ReadonlyMap<EntityId, number> | null,
  hiddenNeighbours: ReadonlyMap<EntityId, number>,
  labelOf: (index: GraphIndex, group: CollapsedGroup) => string,
): NodeLook[] {
  const alone = index.graph.entities.flatMap(({ id }): NodeLook[] => {
    if (!entities.has(id)) return [];
    const size = sizes ? (sizes.get(id) ?? discSize(0)) : discSize(relationCount(index, id));
    return [{ ...entityLook(index, id), size, hiddenNeighbours: hiddenNeighbours.get(id) ?? 0 }];
  });
  return [...alone, ...groups.map((group) => groupLook(index, group, labelOf(index, group)))];
}

/** The room of a name is that of the disc as the number of relations makes it, whatever sizes tell. */
const entityLook = memoWithin((index: GraphIndex, id: EntityId) => {
  const { name } = get(index.entities, id);
  const { shape, colour, generic = false } = signOf(index, id);
  return {
    id,
    type: 'entity' as const,
    label: nameLines(name),
    shape,
    colour,
    generic,
    box: labelBox(name, relationCount(index, id)),
    entities: [id],
    relations: [],
  };
});

function relationCount(index: GraphIndex, id: EntityId): number {
  return index.relationsOf.get(id)?.length ?? 0;
}

/** A group of one kind has the look of the kind; a community is of no one kind. */
function groupLook(index: GraphIndex, { id, entities, relations }: CollapsedGroup, label: string): NodeLook {
  const drawn = parseDrawnId(id);
  const isKind = drawn?.type === 'group' && drawn.by === 'kind';
  const look = isKind ? get(index.kinds, drawn.of).look : { shape: 'circle' as const, colour: null };
  const size = groupSize(entities.length);
  return {
    id,
    type: 'group',
    label: nameLines(label),
    shape: look.shape,
    colour: look.colour,
    generic: false,
    size,
    box: boxOf(label, size),
    hiddenNeighbours: 0,
    entities,
    relations,
  };
}

/**
 * Nodes where a layout has put them; what it has not placed yet stands where it was last, or where the graph file has
 * it, and a group amid its members.
 */
export function placedNodes(
  looks: readonly NodeLook[],
  places: ReadonlyMap<DrawnId, Point>,
  inFile: ReadonlyMap<EntityId, Point>,
  pins: ReadonlySet<DrawnId>,
  leads: ReadonlySet<DrawnId>,
  isSizeTold: boolean,
): SceneNode[] {
  const placeOf = (id: EntityId): Point => places.get(id) ?? inFile.get(id) ?? [0, 0];
  return looks.map((look) => ({
    ...look,
    position: places.get(look.id) ?? meanOf(look.entities.map(placeOf)),
    pinned: pins.has(look.id),
    lead: leads.has(look.id),
    size:
      isSizeTold || look.type === 'group'
        ? look.size
        : Math.round(look.size * (leads.has(look.id) ? LARGER : SMALLER)),
  }));
}

/** What tells the story is larger than what is there besides, where sizes tell nothing that the reader has asked for. */
const [LARGER, SMALLER] = [1.15, 0.8];
