import type { Entity, Relation, StatementTime } from '../model/types.ts';
import { get, type GraphIndex } from '../query/graphIndex.ts';
import { polarityNames, properties, type Column } from './columns.ts';
import { entityColumns } from './entityColumns.ts';
import type { About, Extract } from './extract.ts';
import { edgeEnds, relationLabel } from './labels.ts';
import { relationColumns } from './relationColumns.ts';
import { toXml, xml, type XmlElement } from './xml.ts';

const NAMESPACE = 'http://www.gexf.net/1.2draft';

/**
 * GEXF 1.2 with time: each relation exists in the spells of its dated statements, days included at both ends; a side
 * that is open has no date. A relation without a date has no spell, which means always.
 *
 * Every program reads 1.2, while older releases of NetworkX refuse 1.3. Of 1.3 it has `kind`, by which Gephi keeps
 * parallel edges apart. All edges are directed, since NetworkX refuses a file in which some are not; `symmetric` marks
 * those that are meant both ways.
 */
export function gexf(part: Extract, about: About): string {
  const nodes = part.entities.map((entity) => node(part, about, entity));
  const edges = part.index.graph.relations.map((relation) => edge(part, about, relation));
  return toXml(
    xml('gexf', { xmlns: NAMESPACE, 'xmlns:viz': `${NAMESPACE}/viz`, version: '1.2' }, [
      xml('meta', { lastmodifieddate: about.date }, [
        xml('creator', {}, ['Edgewise']),
        xml('description', {}, [[about.title, ...about.notes, about.address].join('\n')]),
      ]),
      xml('graph', { defaultedgetype: 'directed', mode: 'dynamic', timeformat: 'date' }, [
        declared('node', entityColumns),
        declared('edge', relationColumns),
        xml('nodes', { count: nodes.length }, nodes),
        xml('edges', { count: edges.length }, edges),
      ]),
    ]),
  );
}

function node(part: Extract, about: About, entity: Entity): XmlElement {
  const [x, y] = part.index.graph.positions?.[entity.id] ?? [];
  return xml('node', { id: entity.id, label: entity.name }, [
    values(properties(entityColumns, entity, part, about)),
    // The drawing's y grows downwards, Gephi's upwards.
    ...(x === undefined || y === undefined ? [] : [xml('viz:position', { x, y: -y, z: 0 })]),
  ]);
}

function edge(part: Extract, about: About, relation: Relation): XmlElement {
  const { id, predicate, polarity } = relation;
  const kind = polarity === 'affirmed' ? predicate : `${polarityNames[polarity]}: ${predicate}`;
  const label = relationLabel(part.index, relation);
  const spells = times(part.index, relation).map(({ from, to }) =>
    xml('spell', { start: from ?? undefined, end: to ?? undefined }),
  );
  return xml('edge', { id, ...edgeEnds(part.index, relation), kind, label }, [
    values(properties(relationColumns, relation, part, about)),
    ...(spells.length > 0 ? [xml('spells', {}, spells)] : []),
  ]);
}

/** The times of its statements that have a date of their own, each once. */
export function times(index: GraphIndex, { statements }: Relation): StatementTime[] {
  const own = statements.map((id) => get(index.statements, id).time).filter(({ of }) => of === 'event');
  return [...new Map(own.map((time) => [`${time.from}/${time.to}`, time])).values()];
}

function declared<T>(of: string, columns: readonly Column<T>[]): XmlElement {
  const attributes = columns.map(({ id, type }) => xml('attribute', { id, title: id, type }));
  return xml('attributes', { class: of, mode: 'static' }, attributes);
}

function values(facts: Record<string, string | number | boolean>): XmlElement {
  const all = Object.entries(facts).map(([id, value]) => xml('attvalue', { for: id, value: String(value) }));
  return xml('attvalues', {}, all);
}
