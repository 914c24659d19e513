import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { changed, valueAt } from './testChange.ts';
import { testGraph } from './testGraph.ts';

const LONE = '\uD83D';
const ANCHOR = valueAt(testGraph().graph, 'statements.0.evidence.0.anchors.0');
const NEXT_YEAR = valueAt(testGraph().graph, 'statements.2.when');
const FIRST = 'statements[0].evidence[0].anchors[0]';

/** A change to the sound graph, by path and value, and the first complaint. */
const REFERENCES: [path: string, value: unknown, at: string, message: string][] = [
  ['vocabulary.kinds.1.id', 'country', 'vocabulary.kinds[1].id', '"country" stands here twice.'],
  ['entities.1.id', 'norland', 'entities[3].id', '"norland" stands here twice.'],
  ['articles.1.file', 'wire.txt', 'articles[1].file', '"wire.txt" stands here twice.'],
  ['vocabulary.predicates.0.family', 'law', 'vocabulary.predicates[0].family', 'There is no family "law".'],
  ['vocabulary.predicates.0.to', ['moon'], 'vocabulary.predicates[0].to[0]', 'There is no kind "moon".'],
  ['entities.0.kind', 'constructor', 'entities[0].kind', 'There is no kind "constructor".'],
  ['articles.0.host', 'nobody', 'articles[0].host', 'There is no entity "nobody".'],
  ['articles.0.segments.0.story', 'none', 'articles[0].segments[0].story', 'There is no story "none".'],
  ['stories.0.publisher', 'nobody', 'stories[0].publisher', 'There is no entity "nobody".'],
  ['stories.0.published.ref', 'none', 'stories[0].published.ref', 'There is no story "none".'],
  ['stories.0.copies', ['none'], 'stories[0].copies[0]', 'There is no article "none".'],
  [
    'stories.1.derivedFrom.0.publisher',
    'nobody',
    'stories[1].derivedFrom[0].publisher',
    'There is no entity',
  ],
  ['stories.1.derivedFrom.0.story', 'none', 'stories[1].derivedFrom[0].story', 'There is no story "none".'],
  ['statements.0.story', 'none', 'statements[0].story', 'There is no story "none".'],
  ['statements.0.subject', 'nobody', 'statements[0].subject', 'There is no entity "nobody".'],
  ['statements.0.object', 'nobody', 'statements[0].object', 'There is no entity "nobody".'],
  ['statements.0.predicate', 'likes', 'statements[0].predicate', 'There is no predicate "likes".'],
  ['statements.0.said', ['nobody'], 'statements[0].said[0]', 'There is no entity "nobody".'],
  [
    'statements.0.also',
    [{ role: 'where', entity: 'x' }],
    'statements[0].also[0].entity',
    'There is no entity "x".',
  ],
  ['statements.2.when.ref', 'none', 'statements[2].when.ref', 'There is no story "none".'],
  [
    'statements.0.evidence.0.anchors.1.article',
    'x',
    'statements[0].evidence[0].anchors[1].article',
    'no article "x"',
  ],
  ['differences.0.statements.0', 'x.01', 'differences[0].statements[0]', 'There is no statement "x.01".'],
  ['differences.0.statements', ['wire-drones.01'], 'differences[0].statements', 'two statements or more'],
  ['differences.0.statements.1', 'post-drones.01', 'differences[0].statements[1]', 'stands here twice'],
  ['redirects.old', 'nobody', 'redirects.old', 'There is no entity "nobody".'],
  ['redirects.old', 'anna-bergova', 'redirects.old', 'There is no entity "anna-bergova".'],
  ['redirects.norland', 'sudland', 'redirects.norland', '"norland" exists, so it cannot be redirected.'],
  ['redirects.norland', null, 'redirects.norland', '"norland" exists, so it cannot be redirected.'],
  ['positions.nobody', [0, 0], 'positions.nobody', 'There is no entity "nobody".'],
  ['shapedPositions', { wide: {}, tall: {} }, 'shapedPositions.wide', ' has no position.'],
  ['positions.norland', undefined, 'positions', '"norland" has no position.'],
];

const ARTICLES: typeof REFERENCES = [
  [
    'articles.0.segments.0.start',
    1,
    'articles[0].segments[0].start',
    'begins at 1, the one before ends at 0',
  ],
  [
    'articles.0.segments.1.start',
    20,
    'articles[0].segments[1].start',
    'begins at 20, the one before ends at 31',
  ],
  ['articles.0.segments.1.end', 31, 'articles[0].segments[1].end', 'The segment is empty.'],
  ['articles.0.length', 999, 'articles[0].segments', 'the article at 999'],
  ['articles.0.segments', [], 'articles[0].segments', 'The segments end at 0'],
  [
    'articles.0.segments.1.story',
    'wire-drones',
    'articles[0].segments[1].story',
    'Furniture belongs to no story.',
  ],
  [
    'articles.0.segments.0.story',
    null,
    'articles[0].segments[0].story',
    'A headline must belong to a story.',
  ],
  [
    'articles.0.segments.0.story',
    'post-drones',
    'articles[0].segments[0].story',
    'does not count "wire" among',
  ],
  ['articles.0.dates.0.end', 9999, 'articles[0].dates[0]', 'The date "May 4" does not fit'],
  ['articles.0.dates.0.text', 'May 14', 'articles[0].dates[0]', 'The date "May 14" does not fit'],
  [
    'stories.0.copies',
    ['wire', 'post'],
    'stories[0].copies[1]',
    '"post" has no segment of the story "wire-drones"',
  ],
  ['stories.0.copies', ['wire', 'wire'], 'stories[0].copies', 'The same article stands here twice.'],
  ['stories.0.publisher', 'norland', 'stories[0].publisher', '"norland" is not marked as a medium.'],
  ['stories.0.publisher', null, 'stories[0].publisherBasis', 'The publisher is null and its basis "stated"'],
  ['stories.0.publisherBasis', 'unknown', 'stories[0].publisherBasis', 'and its basis "unknown"'],
  [
    'stories.1.derivedFrom.0.publisher',
    'norland',
    'stories[1].derivedFrom[0].publisher',
    'not marked as a medium',
  ],
  ['stories.1.derivedFrom.0.story', 'post-drones', 'stories[1].derivedFrom[0].story', 'derived from itself'],
];

const STATEMENTS: typeof REFERENCES = [
  [
    'stories.0.published.latest',
    '2021-05-05',
    'stories[0].published.latest',
    'not the latest day of "2021-05-04"',
  ],
  ['stories.1.published.earliest', '2021-05-05', 'stories[1].published.earliest', 'which is null'],
  ['statements.2.when.edtf', null, 'statements[2].when.earliest', 'not the earliest day of null'],
  ['statements.2.when.basis', 'unresolved', 'statements[2].when.basis', 'cannot have the basis "unresolved"'],
  ['statements.0.time.of', 'event', 'statements[0].time.of', '"event" should be "report".'],
  ['statements.2.time.from', '2021-01-01', 'statements[2].time.from', '"2021-01-01" should be "2022-01-01".'],
  ['statements.1.id', 'wire-drones.09', 'statements[1].id', 'not numbered by its story "post-drones"'],
  [
    'statements.0.subject',
    'north-wire',
    'statements[0].subject',
    '"north-wire" is of the kind "organization"',
  ],
  ['statements.0.object', 'anna-berg', 'statements[0].object', '"supplies" allows here country'],
  ['statements.0.object', 'norland', 'statements[0].object', '"norland" cannot be tied to itself.'],
  ['statements.0.said', ['anna-berg', 'daily-post'], 'statements[0].said[1]', 'publishes the story'],
  ['statements.0.evidence.0.anchors.0.start', 0, FIRST, 'where no one part of its story stands'],
  ['statements.0.evidence.0.anchors.0.end', 9999, FIRST, 'where no one part of its story stands'],
  ['statements.0.evidence.0.anchors.0.exact', 'Norland', `${FIRST}.exact`, 'is 7 units long, not the'],
  [
    'statements.0.evidence.0.anchors.0.prefix',
    '',
    `${FIRST}.prefix`,
    'The words beside the quote are missing.',
  ],
  [
    'statements.0.evidence.0.anchors.0.suffix',
    '',
    `${FIRST}.suffix`,
    'The words beside the quote are missing.',
  ],
  ['statements.0.evidence.0.anchors.0.suffix', ` ${LONE}`, `${FIRST}.suffix`, 'splits a surrogate pair'],
  [
    'statements.3.evidence.0.anchors.0.prefix',
    'x'.repeat(20),
    'statements[3].evidence[0].anchors[0].prefix',
    'longer than',
  ],
  [
    'statements.0.evidence.0.anchors',
    [ANCHOR, ANCHOR],
    'statements[0].evidence[0]',
    'quotes the same article twice',
  ],
  [
    'articles.2.segments.2.role',
    'caption',
    'statements[0].evidence[0]',
    'parts of different roles: body, caption',
  ],
];

const RELATIONS: typeof REFERENCES = [
  ['relations.0.polarity', 'denied', 'relations[0].polarity', '"denied" is not what the statements of'],
  ['relations.4.support.origins', [2, 2], 'relations[4].support.origins', 'give: [1,1].'],
  ['relations.4.support.articles', 9, 'relations[4].support.articles', '9 is not what'],
  ['relations.4.support.speakers', [], 'relations[4].support.speakers', 'give: ["anna-berg"].'],
  ['relations.4.statements', ['wire-drones.01'], 'relations[4].statements', 'is not what the statements of'],
  ['relations.0.object', 'sudland', 'relations[0].object', 'give: "norland".'],
  ['relations.0.id', 'norland~leads~norland', 'relations[0].id', 'No statement makes up the relation'],
  ['relations', [], 'relations', 'The relation "anna-berg~leads~norland" is missing.'],
  ['relations', testGraph().graph.relations.toReversed(), 'relations[1].id', 'is not in the order of ids'],
  ['entities.2.media', undefined, 'stories[0].publisher', 'is not marked as a medium'],
  ['statements.0.review', 'unreviewed', 'relations[4].statements', 'is not what the statements of'],
];

test('a sound graph has no problems', () => {
  expect(check(testGraph().graph)).toEqual([]);
});

describe.each([
  ['references', REFERENCES],
  ['articles', ARTICLES],
  ['statements', STATEMENTS],
  ['relations', RELATIONS],
])('%s', (_, table) => {
  test.each(table)('%s as %j', (path, value, at, message) => {
    const problems = check(changed([path, value]));
    expect(problems[0]).toMatchObject({ path: at, message: expect.stringContaining(message) });
  });
});

test('a quote from another story in the same article is refused', () => {
  const graph = changed(
    ['articles.0.segments.3.story', 'post-drones'],
    ['stories.1.copies', ['post', 'repost', 'wire']],
  );
  const paths = check(graph).map(({ path }) => path);
  expect(paths).toContain('statements[4].evidence[0].anchors[0]');
});

test('a medium may be the subject, but not its own voice', () => {
  const subject: [string, unknown][] = [
    ['vocabulary.predicates.3.from', ['country', 'organization']],
    ['statements.3.subject', 'north-wire'],
  ];
  const said = 'statements[3].said[0]';
  expect(check(changed(...subject)).map(({ path }) => path)).not.toContain(said);
  expect(check(changed(...subject, ['statements.3.said', ['north-wire']])).map(({ path }) => path)).toContain(
    said,
  );
});

test('an entity called "constructor" needs a position of its own', () => {
  const [problem] = check(
    changed(['entities.5', { id: 'constructor', kind: 'person', name: 'C', aliases: [] }]),
  );
  expect(problem?.message).toBe('The entity "constructor" has no position.');
});

test.each([
  [{ ref: 'none' }, 'statements[0].saidWhen.ref'],
  [{ latest: '2023-01-01' }, 'statements[0].saidWhen.latest'],
])('the date of saying with %o', (fault, path) => {
  const saidWhen = { ...Object(NEXT_YEAR), ...fault };
  expect(check(changed(['statements.0.saidWhen', saidWhen]))[0]?.path).toBe(path);
});
