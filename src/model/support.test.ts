import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { indexById } from './ids.ts';
import { certainSupport, newsroomsOf, support } from './support.ts';
import { firstOf, testGraph } from './testGraph.ts';
import type { Anchor, EntityId, Statement, Story } from './types.ts';

const { graph: SAMPLE } = testGraph();
const STATEMENT = firstOf(SAMPLE.statements);
const STORY = firstOf(SAMPLE.stories);

/** Newsrooms are in capitals, everyone else is not. */
const MEDIA = new Map([
  ...['M', 'N', 'O', 'P', 'R', 'S', 'AP', 'RIA'].map((id) => [id, id] as const),
  ...['T', 'U'].map((id) => [id, 'owner:house'] as const),
]);

/** `publisher < sources`: "M < R" is a story by M derived from R, "?" a publisher no one knows. */
const STORIES: Record<string, string> = {
  r: 'R',
  s: 'S',
  m: 'M',
  ap: 'AP',
  'm-of-r': 'M < R',
  'm-of-r-again': 'M < R',
  'm-of-s': 'M < S',
  'n-of-r': 'N < R',
  'o-of-s': 'O < S',
  'm-of-r-and-s': 'M < R S',
  'm-of-m': 'M < M',
  unknown: '?',
  'unknown-too': '?',
  'unknown-of-r': '? < R',
  t: 'T',
  u: 'U',
  'u-of-t': 'U < T',
  'm-of-u': 'M < U',
};

/** A statement is its story and, in brackets, the chain of voices. */
const CASES: [what: string, statements: string, fewest: number, most: number, speakers: string][] = [
  ['a paper that quotes an agency, and the agency itself', 'm-of-r[R] r', 1, 1, ''],
  ['a derived story in its own voice', 'm-of-r', 1, 1, ''],
  ['an agency, and a story derived from it in its own voice', 'r m-of-r', 1, 2, ''],
  ['two agencies, and a story derived from one of them in its own voice', 'ap r m-of-r', 2, 3, ''],
  ['two agencies that quote one ministry', 'ap[ministry] r[ministry]', 2, 2, 'ministry'],
  ['a paper that quotes an agency that quotes a person', 'm-of-r[R titorenko]', 1, 1, 'titorenko'],
  ['a person who spoke to an agency, in another one', 'r[RIA titorenko]', 1, 1, 'titorenko'],
  ['the innermost of two media, and the outer one', 'm[R RIA] r', 2, 2, ''],
  ['the innermost of two media, and itself', 'm[RIA R] r', 1, 1, ''],
  ['an outer voice that is no medium', 'm[ministry RIA]', 1, 1, ''],
  ['a publisher that no one knows', 'unknown', 1, 1, ''],
  ['two unknown publishers, which stay two', 'unknown unknown-too', 2, 2, ''],
  ['an unknown publisher that quotes an agency, and the agency', 'unknown-of-r[R] r', 1, 1, ''],
  ['an unknown publisher derived from an agency, and the agency', 'unknown-of-r r', 1, 2, ''],
  ['one story twice', 'm m', 1, 1, ''],
  ['one derived story twice', 'm-of-r m-of-r', 1, 1, ''],
  ['a derived story whose own newsroom is counted already', 'm m-of-r', 1, 1, ''],
  ['a derived story where another one of its sources is counted already', 's m-of-r-and-s', 1, 2, ''],
  ['two stories of one newsroom, derived from one source', 'm-of-r m-of-r-again', 1, 1, ''],
  ['two stories of one newsroom, derived from two sources', 'm-of-r m-of-s', 1, 1, ''],
  ['two newsrooms that may share their source', 'm-of-r n-of-r', 1, 2, ''],
  ['two newsrooms that share nothing', 'n-of-r o-of-s', 2, 2, ''],
  ['a story between two others, which counts for neither', 'n-of-r m-of-r-and-s o-of-s', 2, 3, ''],
  ['a story derived from its own newsroom', 'm-of-m', 1, 1, ''],
  ['speakers once each and in order', 'm[zoran] m[anna] r[zoran]', 2, 2, 'anna zoran'],
  ['two newsrooms of one owner', 't u', 1, 1, ''],
  ['two newsrooms of one owner, of which one credits the other', 't u-of-t', 1, 1, ''],
  ['a paper that quotes one of them, and the other', 'm[T] u', 1, 1, ''],
  ['a paper that draws on one of them, and the other', 'm-of-u t', 1, 2, ''],
  ['two of one owner, and another newsroom', 't u m', 2, 2, ''],
  ['none', '', 0, 0, ''],
];

const taken = (publisher: string, id: string) => ({ publisher, story: id, basis: 'stated' }) as const;

/** What stories of M, N, O and P have of one another, a letter a story, and who tells it. */
const PASSED_ON: [
  what: string,
  changes: Record<string, Partial<Story>>,
  told: string,
  fewest: number,
  most: number,
][] = [
  ['two stories with words in common', { m: shares('n'), n: shares('m') }, 'm n', 1, 2],
  ['one of them and a third', { m: shares('n'), n: shares('m') }, 'm o', 2, 2],
  ['both and a third', { m: shares('n'), n: shares('m') }, 'm n o', 2, 3],
  [
    'two that share with one that does not tell it',
    { m: shares('n'), n: shares('m', 'o'), o: shares('n') },
    'm o',
    1,
    2,
  ],
  [
    'a chain of credits',
    { m: { derivedFrom: [taken('N', 'n')] }, n: { derivedFrom: [taken('O', 'o')] } },
    'm n o',
    1,
    3,
  ],
  [
    'its two ends',
    { m: { derivedFrom: [taken('N', 'n')] }, n: { derivedFrom: [taken('O', 'o')] } },
    'm o',
    1,
    2,
  ],
  [
    'words in common with a story that credits a third',
    { m: shares('n'), n: { ...shares('m'), derivedFrom: [taken('O', 'o')] } },
    'm o',
    1,
    2,
  ],
  [
    'a circle of credits, which no sound graph has',
    { m: { derivedFrom: [taken('N', 'n')] }, n: { derivedFrom: [taken('M', 'm')] } },
    'm n',
    1,
    2,
  ],
];

describe('support', () => {
  test.each(CASES)('%s: %s', (_, statements, fewest, most, speakers) => {
    const found = supportOf(words(statements));
    expect(found.origins).toEqual([fewest, most]);
    expect(found.speakers).toEqual(words(speakers));
  });

  test.each(PASSED_ON)('%s', (_, changes, told, fewest, most) => {
    const stories = ['m', 'n', 'o', 'p'].map((id) => ({ ...story(id, id.toUpperCase()), ...changes[id] }));
    const found = support(words(told).map(statement), indexById(stories), MEDIA);
    expect(found.origins).toEqual([fewest, most]);
  });

  it('counts files and stories that hold a quote, each once', () => {
    const { graph } = testGraph();
    const [first, second, , , fifth] = graph.statements;
    const statements = [first, second, fifth].filter((one) => one !== undefined);
    const found = support(statements, indexById(graph.stories), newsroomsOf(graph.entities));
    expect(found).toEqual({
      articles: 3,
      stories: 2,
      origins: [1, 2],
      sources: [2, 3],
      speakers: ['anna-berg'],
    });
  });

  test.each<[string, string, fewest: number, most: number]>([
    ['two newsrooms that quote one ministry', 'm[zoran] r[zoran]', 1, 1],
    ['one newsroom that quotes two people', 'm[zoran] m[anna]', 2, 2],
    ['a newsroom that quotes somebody and speaks itself', 'm[zoran] m', 2, 2],
    ['a speaker inside a newsroom’s report', 'm[R zoran] r[zoran]', 1, 1],
    ['a newsroom that another quotes', 'm[R] r', 1, 1],
    ['words that may be one’s own or another’s', 'n-of-r r', 1, 2],
  ])('sources of %s: %s', (_, statements, fewest, most) => {
    expect(supportOf(words(statements)).sources).toEqual([fewest, most]);
  });

  it('counts the smaller number as certain', () => {
    const { sources, origins, ...rest } = supportOf(words('m[zoran] r[zoran]'));
    expect(origins).toEqual([2, 2]);
    expect(certainSupport({ support: { ...rest, origins, sources } })).toBe(1);
  });

  it('counts no file that only tells whom a pronoun means', () => {
    const { graph } = testGraph();
    const [whole] = graph.statements;
    const [passage] = whole?.evidence ?? [];
    if (!whole || !passage) throw new Error('The graph has no passage.');
    const context = { ...passage, context: true } as const;
    const [first] = passage.anchors;
    const evidence = [{ anchors: first ? [first] : [] }, context];
    const found = support([{ ...whole, evidence }], indexById(graph.stories), new Map());
    expect(found.articles).toBe(1);
  });

  it('does not depend on the order, is at least one and never more than the most', () => {
    const drafts = fc.array(fc.constantFrom(...Object.keys(STORIES), 'm[R]', 'n-of-r[RIA x]'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(drafts, fc.gen(), (list, gen) => {
        const found = supportOf(list);
        const shuffled = gen(() => fc.shuffledSubarray(list, { minLength: list.length }));
        expect(supportOf(shuffled)).toEqual(found);
        expect(found.origins[0]).toBeGreaterThanOrEqual(1);
        expect(found.origins[0]).toBeLessThanOrEqual(found.origins[1]);
      }),
    );
  });

  it('agrees with a search through all choices on the fewest', () => {
    const drafts = fc.uniqueArray(fc.constantFrom(...Object.keys(STORIES)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(drafts, (list) => {
        expect(supportOf(list).origins[0]).toBe(fewestByTrial(list));
      }),
    );
  });

  it('answers at once for more derived stories than it solves, and does not count too many', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      story(`d${index}`, `P${index} < R${index} S${index} M`),
    );
    const statements = many.map(({ id }) => statement(id));
    const [fewest, most] = support(statements, indexById(many), MEDIA).origins;
    expect([fewest, most]).toEqual([1, 40]);
  });

  it('names a story that is not there', () => {
    expect(() => support([statement('lost')], new Map(), MEDIA)).toThrow('lost');
  });
});

function shares(...others: string[]): Pick<Story, 'shares'> {
  const place = { article: 'a', start: 0, end: 1 };
  return { shares: others.map((id) => ({ story: id, words: 30, here: place, there: place })) };
}

function supportOf(statements: string[]) {
  const stories = Object.entries(STORIES).map(([id, origin]) => story(id, origin));
  return support(statements.map(statement), indexById(stories), MEDIA);
}

/** Lets each statement come from each of its newsrooms in turn and counts the fewest that are needed. */
function fewestByTrial(statements: string[]): number {
  const choices = statements.map((id) => words(STORIES[id] ?? '').filter((word) => word !== '<'));
  const named = choices.map((newsrooms, index) =>
    newsrooms.map((one) => (one === '?' ? `?${statements[index]}` : (MEDIA.get(one) ?? one))),
  );
  const picks = named.reduce<string[][]>(
    (all, some) => all.flatMap((one) => some.map((n) => [...one, n])),
    [[]],
  );
  return Math.min(...picks.map((pick) => new Set(pick).size));
}

function words(text: string): string[] {
  const joined = text.replace(/\[[^\]]*\]/g, (chain) => chain.replaceAll(' ', '+'));
  return joined
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('+', ' '));
}

function statement(draft: string): Statement {
  const [, id = '', chain = ''] = /^([^[]+)(?:\[(.*)\])?$/.exec(draft) ?? [];
  const anchor: Anchor = { article: id, exact: 'x', start: 0, end: 1, prefix: '', suffix: '' };
  return { ...STATEMENT, id: `${id}.01`, story: id, said: words(chain), evidence: [{ anchors: [anchor] }] };
}

function story(id: string, origin: string): Story {
  const [publisher = '', , ...sources] = words(origin);
  const derivedFrom = sources.map((source: EntityId) => ({
    publisher: source,
    story: null,
    basis: 'stated' as const,
  }));
  return { ...STORY, id, publisher: publisher === '?' ? null : publisher, derivedFrom };
}
