import Papa from 'papaparse';
import { expect, it, test } from 'vitest';
import { noChecks, type QuoteChecks } from '../../../src/model/quoteCheck.ts';
import { testChecks } from '../../../src/model/testChecks.ts';
import { noFilter, applyFilter } from '../../../src/query/filter.ts';
import { testIndex } from '../../../src/query/testIndex.ts';
import type { TableColumn } from '../../../src/view/tableColumns.ts';
import { asCell, asCsv, asText, type ExportedRows } from '../rowExport/exportedRows.ts';
import { exportedRelations } from './exportedRelations.ts';

const columns: TableColumn[] = ['subject', 'relation', 'object', 'firmness', 'from', 'statements'];
const addressOf = ({ id }: { id: string }) => `https://example.org/?relation=${id}`;

it('is a table of comma-separated values with the address of each relation', () => {
  const { data, errors } = Papa.parse(asCsv(exported()), { skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data).toEqual([
    ['Subject', 'Link', 'Object', 'Certainty', 'Event from', 'Claims', 'Address'],
    [
      'Anna Bérg',
      'leads',
      'Norland',
      'Reported as fact',
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
      'Reported as fact',
      '',
      '1',
      addressOf({ id: 'norland~borders~sudland' }),
    ],
    [
      'Norland',
      'does not recognise',
      'Sudland',
      'Reported as fact: does not recognise',
      '',
      '1',
      addressOf({ id: 'norland~recognises~sudland' }),
    ],
    [
      'Norland',
      'supplies',
      'Sudland',
      'Reported as fact',
      '2021-05-03',
      '2',
      addressOf({ id: 'norland~supplies~sudland' }),
    ],
  ]);
});

it('ends every line as RFC 4180 wants it', () => {
  expect(asCsv(exported()).split('\r\n')).toHaveLength(7);
  expect(asCsv(exported()).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

it('is a line of text for each relation, with tabs', () => {
  const lines = asText(exported()).split('\n');
  expect(lines).toHaveLength(6);
  expect(lines[1]).toBe(
    `Anna Bérg\tleads\tNorland\tReported as fact\t\t1\t${addressOf({ id: 'anna-berg~leads~norland' })}`,
  );
});

test.each(['=1+1', '+1', '-1', '@now', ' =1+1', '＝1+1'])('%j is no formula anywhere', (name) => {
  const rows = exported(name);
  expect(asCsv(rows)).toContain(`"'${name}"`);
  expect(asText(rows)).toContain(`\t'${name.trim()}\t`);
  expect(asCell(name)).toBe(`'${name.trim()}`);
});

test('quotes, commas and line breaks of a name stay in their cell', () => {
  const name = 'So-called "Sudland",\r\nthe\tSouth';
  const { data } = Papa.parse<string[]>(asCsv(exported(name)));
  expect(data[2]?.[2]).toBe(name);
  expect(asText(exported(name)).split('\n')).toHaveLength(6);
  expect(asText(exported(name)).split('\n')[2]?.split('\t')[2]).toBe('So-called "Sudland", the South');
});

test('beside a quote stands what is known of it, in words and for programs', () => {
  const index = testIndex();
  const [relation] = index.graph.relations;
  if (!relation) throw new Error('The test graph is empty.');
  const source = { index, visible: applyFilter(index, noFilter) };
  const told = (checks: QuoteChecks) =>
    exportedRelations(source, ['quote', 'relation'], [relation], checks, addressOf);
  const other = Object.fromEntries(
    relation.statements.map((id) => [id, { state: 'different', what: 'words' } as const]),
  );
  expect(told(noChecks).headings).toEqual(['Best quote', 'Quote check', 'Link']);
  expect(told(noChecks).linked).toBe(2);
  expect(told(noChecks).rows[0]?.cells[1]).toBe('Not checked against the article');
  expect(told(testChecks(index.graph)).rows[0]?.plain[1]).toBe('checked');
  expect(told(testChecks(index.graph, other)).rows[0]).toMatchObject({
    cells: [expect.stringContaining('“'), 'These words are not in the article', 'leads'],
    plain: [expect.stringContaining('“'), 'different', 'leads'],
  });
});

function exported(sudland = 'Sudland'): ExportedRows {
  const index = testIndex(({ entities }) => ({
    entities: entities.map((entity) => (entity.id === 'sudland' ? { ...entity, name: sudland } : entity)),
  }));
  const source = { index, visible: applyFilter(index, noFilter) };
  return exportedRelations(source, columns, index.graph.relations, noChecks, addressOf);
}
