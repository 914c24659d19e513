import { describe, expect, test } from 'vitest';
import type { Relation, Statement, StatementId, Verb } from '../../../src/model/types.ts';
import { noFilter, applyFilter } from '../../../src/query/filter.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { amended, dated, testIndex } from '../../../src/query/testIndex.ts';
import { usualColumns, type TableColumn } from '../../../src/view/tableColumns.ts';
import { dateWords } from '../../words/dates.ts';
import { cellText, linkedColumn } from './cellText.ts';
import { columns, valueWords, type Source } from './columns.ts';

const source = sourceWith({});

describe('the text of a cell', () => {
  test.each<[relation: string, column: TableColumn, text: string]>([
    ['norland~supplies~sudland', 'subject', 'Norland'],
    ['norland~supplies~sudland', 'relation', 'supplies'],
    ['norland~recognises~sudland', 'relation', 'does not recognise'],
    ['norland~supplies~sudland', 'object', 'Sudland'],
    ['norland~supplies~sudland', 'dates', `${dateWords('2021-05-03')} (dated in one of two claims)`],
    ['norland~borders~sudland', 'dates', 'No date'],
    ['anna-berg~visits~sudland', 'dates', '2022'],
    ['norland~supplies~sudland', 'origins', '1 newsroom, 2 sources'],
    ['norland~borders~sudland', 'origins', '1 newsroom'],
    ['norland~recognises~sudland', 'firmness', 'Reported as fact: does not recognise'],
    ['anna-berg~visits~sudland', 'firmness', 'Planned'],
    ['norland~supplies~sudland', 'family', 'Cooperation'],
    ['norland~recognises~sudland', 'type', 'recognises'],
    ['anna-berg~visits~sudland', 'subject-kind', 'Person'],
    ['anna-berg~visits~sudland', 'object-kind', 'Country'],
    ['norland~supplies~sudland', 'year', '2021'],
    ['norland~borders~sudland', 'year', 'No date'],
    ['norland~supplies~sudland', 'from', dateWords('2021-05-03')],
    ['anna-berg~visits~sudland', 'to', dateWords('2022-12-31')],
    ['norland~borders~sudland', 'to', ''],
    ['norland~supplies~sudland', 'said', 'Anna Bérg'],
    ['norland~borders~sudland', 'said', ''],
    ['norland~supplies~sudland', 'sources', 'Daily Post (probable) and North Wire'],
    ['norland~supplies~sudland', 'stories', '2'],
    ['norland~supplies~sudland', 'articles', '3'],
    ['norland~supplies~sudland', 'statements', '2'],
    ['norland~recognises~sudland', 'quote', '“Norland does not recognise Sudland”'],
  ])('%s, %s: %s', (id, column, text) => {
    expect(columns[column].text(source, get(source.index.relations, id))).toBe(text);
  });

  test.each([
    ['2013/..', 'Since 2013'],
    ['../2013', 'Until 2013'],
    ['2013/2015', '2013–2015'],
  ])('the year of %s is %s', (edtf, words) => {
    const when = dated(edtf);
    expect(textOf('year', 'norland~borders~sudland', { 'post-drones.02': { when } })).toBe(words);
  });

  test('what is only bounded has a year by which it was', () => {
    const when = dated('../2013', { basis: 'bounded' });
    expect(textOf('year', 'norland~borders~sudland', { 'post-drones.02': { when } })).toBe('By 2013');
    expect(textOf('from', 'norland~borders~sudland', { 'post-drones.02': { when } })).toBe('');
  });

  test('where statements are not equally firm, how many are as firm as it says', () => {
    const planned = { 'post-drones.01': { modality: 'planned' as const } };
    expect(textOf('firmness', 'norland~supplies~sudland', planned)).toBe(
      'Reported as fact (in 1 of 2 claims)',
    );
  });

  test('a mutual relation reads in the order of the words of its text', () => {
    const verb: Verb = {
      article: 'post',
      exact: 'lies beside',
      start: 0,
      end: 11,
      between: 'object-subject',
    };
    const row = (['subject', 'relation', 'object', 'type'] as const).map((column) =>
      textOf(column, 'norland~borders~sudland', { 'post-drones.02': { verb } }),
    );
    expect(row).toEqual(['Sudland', 'lies beside', 'Norland', 'borders']);
  });

  test('a relation with a direction keeps it, and its label where the words of its text run the other way', () => {
    const verb: Verb = {
      article: 'wire',
      exact: 'has as its head',
      start: 0,
      end: 15,
      between: 'object-subject',
    };
    const row = (['subject', 'relation', 'object'] as const).map((column) =>
      textOf(column, 'anna-berg~leads~norland', { 'wire-drones.03': { verb } }),
    );
    expect(row).toEqual(['Anna Bérg', 'leads', 'Norland']);
  });

  test('both sides of a dispute are quoted, the denial as one', () => {
    const disputed = { 'post-drones.01': { polarity: 'denied' as const } };
    expect(textOf('quote', 'norland~supplies~sudland', disputed)).toMatch(
      /^“Norland delivered.*” Says it is not so: “Norland, which/,
    );
  });
});

const key = (id: string) => columns.firmness.key?.(source, get(source.index.relations, id));

test('a row is as certain as the stage of its act, whether that is affirmed or denied', () => {
  expect(key('norland~recognises~sudland')).toBe(key('norland~supplies~sudland'));
  expect(key('anna-berg~visits~sudland')).toBeGreaterThan(Number(key('norland~recognises~sudland')));
});

describe('what rows have in common', () => {
  test.each<[relation: string, column: TableColumn, value: string, label: string]>([
    ['norland~recognises~sudland', 'relation', 'recognises', 'recognises'],
    ['norland~recognises~sudland', 'firmness', 'denied-actual', 'Says it is not so'],
    ['anna-berg~visits~sudland', 'firmness', 'planned', 'Planned'],
    ['norland~supplies~sudland', 'origins', '1', '1 newsroom'],
    ['norland~supplies~sudland', 'subject', 'norland', 'Norland'],
    ['norland~borders~sudland', 'family', 'structure', 'Structure'],
    ['norland~supplies~sudland', 'year', '2021', '2021'],
    ['norland~borders~sudland', 'year', '', 'No date'],
    [
      'norland~supplies~sudland',
      'sources',
      'daily-post-inferred~north-wire',
      'Daily Post (probable) and North Wire',
    ],
  ])('%s, %s: %s, in words %s', (id, column, value, label) => {
    const relation = get(source.index.relations, id);
    expect(columns[column].value?.(source, relation)).toBe(value);
    expect(valueWords(columns[column], source, relation)).toBe(label);
  });
});

describe('where the firmness has no column', () => {
  test.each<[relation: string, shown: TableColumn[], column: TableColumn, text: string]>([
    ['anna-berg~visits~sudland', ['subject', 'relation'], 'relation', 'visits (planned)'],
    ['anna-berg~visits~sudland', ['subject', 'object'], 'subject', 'Anna Bérg (planned)'],
    ['anna-berg~visits~sudland', ['subject', 'object'], 'object', 'Sudland'],
    ['anna-berg~visits~sudland', [...usualColumns], 'relation', 'visits'],
    ['norland~recognises~sudland', ['relation'], 'relation', 'does not recognise'],
    ['norland~recognises~sudland', ['object'], 'object', 'Sudland (reported as fact: does not recognise)'],
    ['norland~supplies~sudland', ['object'], 'object', 'Sudland'],
  ])('%s with %j says in %s: %s', (id, chosen, column, text) => {
    expect(cellText(source, chosen, column, get(source.index.relations, id))).toBe(text);
  });

  test('the link stands in the relation, else in the first column', () => {
    expect(linkedColumn(usualColumns)).toBe('relation');
    expect(linkedColumn(['object', 'subject'])).toBe('object');
  });
});

function sourceWith(changes: Record<StatementId, Partial<Statement>>): Source {
  const index = testIndex(({ statements }) => ({ statements: amended(statements, changes) }));
  return { index, visible: applyFilter(index, noFilter) };
}

function textOf(
  column: TableColumn,
  id: Relation['id'],
  changes: Record<StatementId, Partial<Statement>>,
): string {
  const changed = sourceWith(changes);
  return columns[column].text(changed, get(changed.index.relations, id));
}
