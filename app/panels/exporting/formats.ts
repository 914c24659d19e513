import type { DataFormat } from '../../../src/export/losses.ts';
import { get } from '../../../src/query/graphIndex.ts';

export type FormatId =
  'png' | 'svg' | 'print' | Exclude<DataFormat, 'csv'> | 'nodes' | 'edges' | 'statements';

export interface Format {
  id: FormatId;
  group: 'picture' | 'table' | 'data';
  /** What its file is called after the name of the collection and the day. */
  ending: string;
  type: string;
}

const json = 'application/json';
const csv = 'text/csv;charset=utf-8';

/** In the order of the dialog. */
export const formats: readonly Format[] = [
  { id: 'png', group: 'picture', ending: '.png', type: 'image/png' },
  { id: 'svg', group: 'picture', ending: '.svg', type: 'image/svg+xml' },
  { id: 'print', group: 'picture', ending: '', type: '' },
  { id: 'markdown', group: 'picture', ending: '.md', type: 'text/markdown;charset=utf-8' },
  { id: 'nodes', group: 'table', ending: '-entities.csv', type: csv },
  { id: 'edges', group: 'table', ending: '-relations.csv', type: csv },
  { id: 'statements', group: 'table', ending: '-statements.csv', type: csv },
  { id: 'gexf', group: 'data', ending: '.gexf', type: 'application/xml' },
  { id: 'graphml', group: 'data', ending: '.graphml', type: 'application/xml' },
  { id: 'cytoscape', group: 'data', ending: '.cyjs', type: json },
  { id: 'jgf', group: 'data', ending: '.jgf.json', type: json },
  { id: 'ftm', group: 'data', ending: '.ftm.json', type: json },
  { id: 'annotations', group: 'data', ending: '-annotations.jsonld', type: 'application/ld+json' },
  { id: 'graph.json', group: 'data', ending: '-graph.json', type: json },
];

const byId: ReadonlyMap<FormatId, Format> = new Map(formats.map((format) => [format.id, format]));

export function formatOf(id: FormatId): Format {
  return get(byId, id);
}

/** Under which name its losses are known; null for pictures of the drawing. */
export function dataFormat(id: FormatId): DataFormat | null {
  if (id === 'png' || id === 'svg' || id === 'print') return null;
  return id === 'nodes' || id === 'edges' || id === 'statements' ? 'csv' : id;
}
