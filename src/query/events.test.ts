import { expect, it } from 'vitest';
import { firstOf } from '../model/testGraph.ts';
import { eventsOf } from './events.ts';
import { applyFilter, noFilter } from './filter.ts';
import { testIndex } from './testIndex.ts';
import { entriesOn, type Entry } from './timeline.ts';

const index = testIndex();
const template = firstOf(entriesOn(index, 'event', applyFilter(index, noFilter).statements));

function entry(relation: string, earliest: string | null, latest: string | null, id = relation): Entry {
  return { ...template, relation, earliest, latest, statement: { ...template.statement, id } };
}

it('tells of a relation once for the same days, by the firmest statement, in the order of time', () => {
  const possible: Entry = entry('a', '2020-10-15', '2020-10-15', 'first');
  possible.statement = { ...possible.statement, modality: 'possible' };
  const events = eventsOf([
    possible,
    entry('a', '2020-10-15', '2020-10-15', 'second'),
    entry('a', '2020-10-01', '2020-10-31'),
    entry('b', null, '2020-10-20'),
    entry('c', '2020-10-01', '2020-10-02'),
  ]);
  expect(
    events.map(({ relation, latest, statement, entries }) => [
      relation,
      latest,
      statement.id,
      entries.length,
    ]),
  ).toEqual([
    ['b', '2020-10-20', 'b', 1],
    ['c', '2020-10-02', 'c', 1],
    ['a', '2020-10-31', 'a', 1],
    ['a', '2020-10-15', 'second', 2],
  ]);
});
