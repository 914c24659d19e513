import { labelBox, type Box } from '../../model/labelBox.ts';
import type { PaneShape } from '../../model/paneShape.ts';
import type { Entity, EntityId } from '../../model/types.ts';

/**
 * A phone shows a collection at less than half its size, and letters there must be as large as anywhere: so only the most
 * important have room for their names, as large as they are drawn there, and the rest for their discs.
 */
const NAMED_ON_PHONE = 18;
const LARGER_ON_PHONE = 2;
/** Around a disc without a name, in units of the drawing. */
const AROUND = 2;

/**
 * The room that each has in a pane of a shape.
 * @param important ids from the most important down
 * @param relationsOf how many relations an entity has
 */
export function roomsFor(
  shape: PaneShape,
  entities: readonly Entity[],
  important: readonly EntityId[],
  relationsOf: (id: EntityId) => number,
): (entity: Entity) => Box {
  const roomOf = ({ id, name }: Entity) => labelBox(name, relationsOf(id));
  if (shape !== 'tall' || entities.length <= NAMED_ON_PHONE) return roomOf;
  const named = new Set(important.slice(0, NAMED_ON_PHONE));
  return (entity) => (named.has(entity.id) ? enlarged(roomOf(entity)) : discAlone(roomOf(entity)));
}

function enlarged({ halfWidth, above, below }: Box): Box {
  return {
    halfWidth: Math.max(above, halfWidth * LARGER_ON_PHONE),
    above,
    below: above + (below - above) * LARGER_ON_PHONE,
  };
}

function discAlone({ above }: Box): Box {
  return { halfWidth: above + AROUND, above, below: above + AROUND };
}
