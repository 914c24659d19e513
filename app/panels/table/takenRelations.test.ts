import Papa from 'papaparse';
import { expect, it, test } from 'vitest';
import { noFilter, shown } from '../../../src/query/filter.ts';
import { testIndex } from '../../../src/query/testIndex.ts';
import type { TableColumn } from '../../state/tableColumns.ts';
import { asCell, asCsv, asText, type Taken } from '../taking/taken.ts';
import { takenRelations } from './takenRelations.ts';

const columns: TableColumn[] = ['subject', 'relation', 'object', 'firmness', 'from', 'statements'];
const addressOf = ({ id }: { id: string }) => `https://example.org/?relation=${id}`;

it('is a table of comma-separated values with the address of each relation', () => {
  const { data, errors } = Papa.parse(asCsv(taken()), { skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data).toEqual([
    ['Subject', 'Relation', 'Object', 'Firmness', 'Happened from', 'Statements', 'Address'],
    [
      'Anna Bérg',
      'leads',
      'Norland',
      'Stated as fact',
      '',
      '1',
      addressOf({ id: 'anna-berg~leads~norland' }),
    ],
    [
      'Anna Bérg',
      'visits',
      'Sudland',
      'Planned',
      '2022-01-01',
      '1',
      addressOf({ id: 'anna-berg~visits~sudland' }),
    ],
    [
      'Norland',
      'borders',
      'Sudland',
      'Stated as fact',
      '',
      '1',
      addressOf({ id: 'norland~borders~sudland' }),
    ],
    [
      'Norland',
      'does not recognise',
      'Sudland',
      'Denied',
      '',
      '1',
      addressOf({ id: 'norland~recognises~sudland' }),
    ],
    [
      'Norland',
      'supplies',
      'Sudland',
      'Stated as fact',
      '2021-05-03',
      '2',
      addressOf({ id: 'norland~supplies~sudland' }),
    ],
  ]);
});

it('ends every line as RFC 4180 wants it', () => {
  expect(asCsv(taken()).split('\r\n')).toHaveLength(7);
  expect(asCsv(taken()).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

it('is a line of text for each relation, with tabs', () => {
  const lines = asText(taken()).split('\n');
  expect(lines).toHaveLength(6);
  expect(lines[1]).toBe(
    `Anna Bérg\tleads\tNorland\tStated as fact\t\t1\t${addressOf({ id: 'anna-berg~leads~norland' })}`,
  );
});

test.each(['=1+1', '+1', '-1', '@now', ' =1+1', '＝1+1'])('%j is no formula anywhere', (name) => {
  const rows = taken(name);
  expect(asCsv(rows)).toContain(`"'${name}"`);
  expect(asText(rows)).toContain(`\t'${name.trim()}\t`);
  expect(asCell(name)).toBe(`'${name.trim()}`);
});

test('quotes, commas and line breaks of a name stay in their cell', () => {
  const name = 'So-called "Sudland",\r\nthe\tSouth';
  const { data } = Papa.parse<string[]>(asCsv(taken(name)));
  expect(data[2]?.[2]).toBe(name);
  expect(asText(taken(name)).split('\n')).toHaveLength(6);
  expect(asText(taken(name)).split('\n')[2]?.split('\t')[2]).toBe('So-called "Sudland", the South');
});

function taken(sudland = 'Sudland'): Taken {
  const index = testIndex(({ entities }) => ({
    entities: entities.map((entity) => (entity.id === 'sudland' ? { ...entity, name: sudland } : entity)),
  }));
  const source = { index, shown: shown(index, noFilter) };
  return takenRelations(source, columns, index.graph.relations, addressOf);
}
