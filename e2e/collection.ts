import { readFileSync } from 'node:fs';
import { load } from '../src/model/load.ts';
import { indexGraph } from '../src/query/graphIndex.ts';
import { data } from './site.ts';

/** The first collection, to count by what a story expects of it: numbers change whenever it is mended. */
export const index = indexGraph(load(JSON.parse(readFileSync(`${data}/graph.json`, 'utf8'))));

/** The relations of the whole collection. */
export const total = index.graph.relations.length;
/** The status where all of them are shown. */
export const allShown = new RegExp(`^${total} of ${total}`);

/** The entities that are drawn and are of a kind. */
export function ofKind(kind: string): string[] {
  return [...index.relationsOf.keys()].filter((id) => index.entities.get(id)?.kind === kind);
}

/** Whom or what a claim names together with an entity, at its ends or beside them, and some line leads to. */
export function neighboursOf(id: string): Set<string> {
  const told = index.graph.relations.flatMap(({ statements }) => statements);
  const parties = told
    .flatMap((one) => index.statements.get(one) ?? [])
    .map(({ subject, object, also = [] }) => [subject, object, ...also.map(({ entity }) => entity)])
    .filter((named) => named.includes(id))
    .flat();
  return new Set(parties.filter((other) => other !== id && index.relationsOf.has(other)));
}
