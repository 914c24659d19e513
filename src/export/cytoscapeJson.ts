import { entityColumns, properties, relationColumns, relationLabel } from './columns.ts';
import type { About, Extract } from './extract.ts';

/** The JSON that Cytoscape.js and the Cytoscape program read: a node for each entity, an edge for each relation. */
export function cytoscapeJson(part: Extract, about: About): string {
  const { index } = part;
  const nodes = part.entities.map((entity) => {
    const [x, y] = index.graph.positions?.[entity.id] ?? [];
    return {
      data: { id: entity.id, name: entity.name, ...properties(entityColumns, entity, part, about) },
      ...(x !== undefined && y !== undefined && { position: { x, y } }),
    };
  });
  const edges = index.graph.relations.map((relation) => ({
    data: {
      id: relation.id,
      source: relation.subject,
      target: relation.object,
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
    data: { name, notes, date, address },
    elements: { nodes, edges },
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
