import type { DataFormat } from '../../../src/export/losses.ts';
import { get } from '../../../src/query/graphIndex.ts';

/** What people look at and read. */
export type PeopleId = 'png' | 'svg' | 'print' | 'markdown';
/** What programs read. */
export type DataId = Exclude<DataFormat, 'csv' | 'markdown'> | 'nodes' | 'edges' | 'statements';
export type FormatId = PeopleId | DataId;

export interface Format<T extends FormatId = FormatId> {
  id: T;
  group: 'picture' | 'table' | 'data';
  /** What its file is called after the name of the collection and the day. */
  ending: string;
  type: string;
}

const json = 'application/json';
const csv = 'text/csv;charset=utf-8';

/** In the order of the dialog. */
export const peopleFormats: readonly Format<PeopleId>[] = [
  { id: 'png', group: 'picture', ending: '.png', type: 'image/png' },
  { id: 'svg', group: 'picture', ending: '.svg', type: 'image/svg+xml' },
  { id: 'print', group: 'picture', ending: '', type: '' },
  { id: 'markdown', group: 'picture', ending: '.md', type: 'text/markdown;charset=utf-8' },
];

export const dataFormats: readonly Format<DataId>[] = [
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

const byId: ReadonlyMap<FormatId, Format> = new Map(
  [...peopleFormats, ...dataFormats].map((format) => [format.id, format]),
);

export function formatOf(id: FormatId): Format {
  return get(byId, id);
}

/** Under which name its losses are known. */
export function dataFormat(id: DataId | 'markdown'): DataFormat {
  return id === 'nodes' || id === 'edges' || id === 'statements' ? 'csv' : id;
}
