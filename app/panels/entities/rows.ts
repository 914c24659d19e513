import type { Edtf, Entity, EntityId, IsoDay } from '../../../src/model/types.ts';
import type { Shown } from '../../../src/query/filter.ts';
import { get, type GraphIndex } from '../../../src/query/graphIndex.ts';
import { standings, type Standing } from '../../../src/query/standing.ts';
import type { EntityOrder } from '../../state/tableColumns.ts';
import { capitalise } from '../../words/sentences.ts';
import { order } from '../table/order.ts';

/** An entity as a row, counted among what is shown. */
export interface EntityRow extends Standing {
  entity: Entity;
  name: string;
  kind: string;
  /** The first day of the earliest date of its statements that are shown; null where the texts give none. */
  since: IsoDay | null;
  /** That date as the text gives it, which may be a year. */
  sinceDate: Edtf | null;
}

/** The rows of the entities that are shown, by name. */
export function entityRows(index: GraphIndex, shown: Shown): EntityRow[] {
  const rows = [...standings(index, shown)].map(([id, standing]) => {
    const entity = get(index.entities, id);
    return {
      ...standing,
      entity,
      name: capitalise(entity.name),
      kind: get(index.kinds, entity.kind).label,
      ...earliest(index, shown, id),
    };
  });
  return rows.toSorted((a, b) => order(a.name, b.name));
}

function earliest(index: GraphIndex, shown: Shown, id: EntityId): Pick<EntityRow, 'since' | 'sinceDate'> {
  const [first] = (index.relationsOf.get(id) ?? [])
    .flatMap(({ statements }) => statements.filter((statement) => shown.statements.has(statement)))
    .map((statement) => get(index.statements, statement))
    .flatMap(({ time, when }) =>
      time.of === 'event' && time.from !== null ? [{ since: time.from, sinceDate: when?.edtf ?? null }] : [],
    )
    .toSorted((a, b) => a.since.localeCompare(b.since));
  return first ?? { since: null, sinceDate: null };
}

/** Rows that are in order of their names, in another order: numbers from the most, all else from A or the first. */
export function inOrder(rows: readonly EntityRow[], by: EntityOrder): EntityRow[] {
  const key = ({ [by]: value }: EntityRow) => (typeof value === 'number' ? -value : value);
  return rows.toSorted((a, b) => order(key(a), key(b)));
}
