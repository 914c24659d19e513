import type { Entity } from '../model/types.ts';
import { listed, type Column } from './columns.ts';

/** `class` = a type, a region or a group without members of its own: no path through it connects anything. */
export const entityColumns: readonly Column<Entity>[] = [
  { id: 'kind', type: 'string', value: ({ kind }) => kind },
  { id: 'aliases', type: 'string', value: ({ aliases }) => listed(aliases.map(({ text }) => text)) },
  { id: 'wikidata', type: 'string', value: ({ wikidata }) => wikidata ?? null },
  { id: 'class', type: 'boolean', value: ({ generic }) => generic === true },
  { id: 'plural', type: 'boolean', value: ({ plural }) => plural === true },
  { id: 'newsroom', type: 'boolean', value: ({ media }) => media === true },
  { id: 'owner', type: 'string', value: ({ owner }) => owner?.name ?? null },
  { id: 'note', type: 'string', value: ({ note }) => note ?? null },
  { id: 'url', type: 'string', value: ({ id }, _, { link }) => link('entity', id) },
];
