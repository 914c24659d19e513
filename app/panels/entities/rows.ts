import type { Edtf, Entity, EntityId, IsoDay } from '../../../src/model/types.ts';
import type { Subgraph } from '../../../src/query/filter.ts';
import { get, type GraphIndex } from '../../../src/query/graphIndex.ts';
import { centralities, type Centrality } from '../../../src/query/centrality.ts';
import type { EntityOrder } from '../../../src/view/tableColumns.ts';
import { kindWords } from '../../words/kinds.ts';
import { capitalise } from '../../words/sentences.ts';
import { order } from '../table/order.ts';

/** An entity as a row, counted among what is shown. */
export interface EntityRow extends Centrality {
  entity: Entity;
  name: string;
  kind: string;
  /** The first day of the earliest date of its statements that are shown; null where the texts give none. */
  since: IsoDay | null;
  /** That date as the text gives it, which may be a year. */
  sinceDate: Edtf | null;
}

/** The rows of the entities that are shown, by name. */
export function entityRows(index: GraphIndex, visible: Subgraph, throughClasses = false): EntityRow[] {
  const rows = [...centralities(index, visible, throughClasses)].map(([id, centrality]) => {
    const entity = get(index.entities, id);
    return {
      ...centrality,
      entity,
      name: capitalise(entity.name),
      kind: kindWords(index, entity),
      ...earliest(index, visible, id),
    };
  });
  return rows.toSorted((a, b) => order(a.name, b.name));
}

function earliest(
  index: GraphIndex,
  visible: Subgraph,
  id: EntityId,
): Pick<EntityRow, 'since' | 'sinceDate'> {
  const [first] = (index.relationsOf.get(id) ?? [])
    .flatMap(({ statements }) => statements.filter((statement) => visible.statements.has(statement)))
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
