import { properties } from './columns.ts';
import { entityColumns } from './entityColumns.ts';
import type { About, Extract } from './extract.ts';
import { edgeEnds, relationLabel } from './labels.ts';
import { relationColumns } from './relationColumns.ts';

/**
 * The JSON that Cytoscape.js and the Cytoscape program read: a node for each entity, an edge for each relation. NetworkX
 * reads it too: it takes a node by `value`, parallel edges by `key`, and what sort of graph it is from the file.
 */
export function cytoscapeJson(part: Extract, about: About): string {
  const { index } = part;
  const nodes = part.entities.map((entity) => {
    const [x, y] = index.graph.positions?.[entity.id] ?? [];
    return {
      data: {
        id: entity.id,
        value: entity.id,
        name: entity.name,
        ...properties(entityColumns, entity, part, about),
      },
      ...(x !== undefined && y !== undefined && { position: { x, y } }),
    };
  });
  const edges = index.graph.relations.map((relation) => ({
    data: {
      id: relation.id,
      key: relation.id,
      ...edgeEnds(index, relation),
      name: relationLabel(index, relation),
      interaction: relationLabel(index, relation),
      ...properties(relationColumns, relation, part, about),
    },
  }));
  const { title: name, notes, date, address } = about;
  const file = {
    format_version: '1.0',
    generated_by: 'Edgewise',
    target_cytoscapejs_version: '~3.0',
    directed: true,
    multigraph: true,
    data: { name, notes, date, address },
    elements: { nodes, edges },
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
