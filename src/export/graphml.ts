import type { Relation } from '../model/types.ts';
import { properties, type Column } from './columns.ts';
import { entityColumns } from './entityColumns.ts';
import type { About, Extract } from './extract.ts';
import { edgeEnds, relationLabel } from './labels.ts';
import { relationColumns } from './relationColumns.ts';
import { toXml, xml, type XmlElement } from './xml.ts';

const types = { string: 'string', integer: 'int', double: 'double', boolean: 'boolean' };

/**
 * GraphML 1.0: a node for each entity, an edge for each relation. All edges are directed, since NetworkX refuses a file
 * in which some are not; `symmetric` marks those that are meant both ways.
 */
export function graphml(part: Extract, about: About): string {
  const { graph } = part.index;
  const notes = [about.title, ...about.notes, about.date, about.address].join('\n');
  const nodes = part.entities.map((entity) =>
    xml('node', { id: entity.id }, [
      ...data('node', { label: entity.name, ...properties(entityColumns, entity, part, about) }),
      ...data('node', place(graph.positions?.[entity.id])),
    ]),
  );
  return toXml(
    xml('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
      xml('desc', {}, [notes]),
      ...keys('node', entityColumns),
      ...['x', 'y'].map((id) => key('node', id, 'double')),
      ...keys('edge', relationColumns),
      xml('graph', { id: graph.id, edgedefault: 'directed' }, [
        ...nodes,
        ...graph.relations.map((relation) => edge(part, about, relation)),
      ]),
    ]),
  );
}

function edge(part: Extract, about: About, relation: Relation): XmlElement {
  const label = relationLabel(part.index, relation);
  const facts = properties(relationColumns, relation, part, about);
  return xml(
    'edge',
    { id: relation.id, ...edgeEnds(part.index, relation) },
    data('edge', { label, ...facts }),
  );
}

function place(position: [number, number] | undefined): Record<string, number> {
  return position ? { x: position[0], y: position[1] } : {};
}

/** Names of facts are the same for nodes and edges, ids of keys must not be. */
function keys<T>(of: string, columns: readonly Column<T>[]): XmlElement[] {
  return [key(of, 'label', 'string'), ...columns.map(({ id, type }) => key(of, id, types[type]))];
}

function key(of: string, id: string, type: string): XmlElement {
  return xml('key', { id: `${of}-${id}`, for: of, 'attr.name': id, 'attr.type': type });
}

function data(of: string, facts: Record<string, string | number | boolean>): XmlElement[] {
  return Object.entries(facts).map(([id, value]) => xml('data', { key: `${of}-${id}` }, [String(value)]));
}
