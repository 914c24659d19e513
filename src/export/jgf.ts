import { get } from '../query/graphIndex.ts';
import { properties } from './columns.ts';
import { entityColumns } from './entityColumns.ts';
import type { About, Extract } from './extract.ts';
import { edgeEnds, relationLabel } from './labels.ts';
import { relationColumns } from './relationColumns.ts';
import { statementColumns } from './statementColumns.ts';

/** JSON Graph Format, version 2; the statements of a relation, with their quotes, are in its metadata. */
export function jgf(part: Extract, about: About): string {
  const { index } = part;
  const nodes = part.entities.map((entity) => {
    const [x, y] = index.graph.positions?.[entity.id] ?? [];
    return [
      entity.id,
      { label: entity.name, metadata: { ...properties(entityColumns, entity, part, about), x, y } },
    ];
  });
  const edges = index.graph.relations.map((relation) => ({
    id: relation.id,
    ...edgeEnds(index, relation),
    relation: relation.predicate,
    directed: !get(index.predicates, relation.predicate).symmetric,
    label: relationLabel(index, relation),
    metadata: {
      ...properties(relationColumns, relation, part, about),
      statements: relation.statements.map((id) => ({
        id,
        ...properties(statementColumns, get(index.statements, id), part, about),
      })),
    },
  }));
  const { title: label, notes, date, address } = about;
  const metadata = { generator: 'Edgewise', notes, date, address };
  const graph = { id: index.graph.id, label, directed: true, type: 'edgewise', metadata };
  return `${JSON.stringify({ graph: { ...graph, nodes: Object.fromEntries(nodes), edges } }, null, 1)}\n`;
}
