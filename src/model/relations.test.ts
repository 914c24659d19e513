import { describe, expect, it, test } from 'vitest';
import { relate } from './relations.ts';
import { firstOf, testGraph } from './testGraph.ts';
import type { Relation, Statement } from './types.ts';

type Draft = Partial<Pick<Statement, 'polarity' | 'modality' | 'review'>> & {
  event?: [from: string | null, to: string | null];
};
type Shown = Pick<Relation, 'polarity' | 'modality' | 'earliest' | 'latest'>;

const DENIED = { polarity: 'denied' } as const;
const UNREVIEWED = { review: 'unreviewed' } as const;

const CASES: [what: string, statements: Draft[], shown: Partial<Shown>][] = [
  ['one plain claim', [{}], { polarity: 'affirmed', modality: 'actual', earliest: null, latest: null }],
  [
    'the firmest, wherever it stands',
    [{ modality: 'possible' }, { modality: 'planned' }, { modality: 'conditional' }],
    { modality: 'planned' },
  ],
  ['only denied', [{ ...DENIED, modality: 'planned' }, DENIED], { polarity: 'denied', modality: 'actual' }],
  [
    'disputed, as firm as the affirmed',
    [{ ...DENIED }, { modality: 'conditional' }],
    { polarity: 'disputed', modality: 'conditional' },
  ],
  ['a suggestion does not dispute', [{}, { ...DENIED, ...UNREVIEWED }], { polarity: 'affirmed' }],
  ['a suggestion makes nothing firmer', [{ modality: 'planned' }, UNREVIEWED], { modality: 'planned' }],
  [
    'suggestions alone describe themselves',
    [{ ...DENIED, ...UNREVIEWED, modality: 'possible' }],
    { polarity: 'denied', modality: 'possible' },
  ],
  [
    'the span of the dates',
    [{ event: ['2020-02-01', '2020-03-01'] }, { event: ['2020-01-05', '2020-01-06'] }],
    { earliest: '2020-01-05', latest: '2020-03-01' },
  ],
  [
    'an undated claim leaves the span',
    [{}, { event: ['2020-01-05', '2020-01-06'] }],
    { earliest: '2020-01-05', latest: '2020-01-06' },
  ],
  [
    'open at the start',
    [{ event: [null, '2020-01-06'] }, { event: ['2020-01-01', '2020-01-09'] }],
    { earliest: null, latest: '2020-01-09' },
  ],
  [
    'open at the end',
    [{ event: ['2020-01-06', null] }, { event: ['2020-01-01', '2020-01-09'] }],
    { earliest: '2020-01-01', latest: null },
  ],
  [
    'a denied date counts where disputed',
    [{ event: ['2020-01-06', '2020-01-06'] }, { ...DENIED, event: ['2020-01-01', '2020-01-01'] }],
    { earliest: '2020-01-01', latest: '2020-01-06' },
  ],
  [
    'a suggested date does not',
    [{ event: ['2020-01-06', '2020-01-06'] }, { ...UNREVIEWED, event: ['2020-01-01', '2020-01-01'] }],
    { earliest: '2020-01-06' },
  ],
];

describe('relate', () => {
  test.each(CASES)('%s', (_, drafts, shown) => {
    expect(relateDrafts(drafts)).toMatchObject(shown);
  });

  it('counts nothing where nothing is accepted, and lists what is suggested', () => {
    const { statements, support } = relateDrafts([UNREVIEWED, UNREVIEWED]);
    expect(statements).toHaveLength(2);
    expect(support).toEqual({ articles: 0, stories: 0, origins: [0, 0], sources: [0, 0], speakers: [] });
  });

  it('lists accepted statements alone where there are any', () => {
    expect(relateDrafts([UNREVIEWED, {}]).statements).toEqual(['post-drones.02']);
  });

  it('joins both directions of a symmetric predicate', () => {
    const { graph } = testGraph();
    const turned = graph.statements.map((statement) =>
      statement.predicate === 'borders' ? { ...statement, subject: 'sudland', object: 'norland' } : statement,
    );
    expect(relate({ ...graph, statements: turned })).toEqual(graph.relations);
  });

  it('is sorted by id, whatever the order of the statements', () => {
    const { graph } = testGraph();
    const ids = relate({ ...graph, statements: graph.statements.toReversed() }).map(({ id }) => id);
    expect(ids).toEqual([
      'anna-berg~leads~norland',
      'anna-berg~visits~sudland',
      'norland~borders~sudland',
      'norland~recognises~sudland',
      'norland~supplies~sudland',
    ]);
  });
});

function relateDrafts(drafts: Draft[]): Relation {
  const { graph } = testGraph();
  const first = firstOf(graph.statements);
  const statements = drafts.map(({ event, ...draft }, index): Statement => {
    const [from, to] = event ?? ['2021-05-04', '2021-05-04'];
    const time = { from, to, of: event ? ('event' as const) : ('report' as const) };
    return { ...first, id: `post-drones.0${index + 1}`, ...draft, time };
  });
  return firstOf(relate({ ...graph, statements }));
}
