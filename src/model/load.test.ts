import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { load, migrate, parseGraph, type Migration } from './load.ts';
import { GraphError } from './problem.ts';
import { changed, pathsIn, valueAt } from './testChange.ts';
import { testGraph } from './testGraph.ts';

/** A change at a path, and the path and words of the complaint. */
const BROKEN: [path: string, value: unknown, message: string, at?: string][] = [
  ['title', undefined, 'The field "title" is missing.'],
  ['title', '', '"" is an empty text.'],
  ['surprise', 1, 'The field "surprise" is unknown here.', ''],
  ['statements.0.surprise', 1, 'The field "surprise" is unknown here.', 'statements[0]'],
  ['statements', null, 'null is not a list: [ … ].'],
  [
    'statements.1.id',
    'X',
    '"X" is not a story id, a full stop and two digits or more, from 01.',
    'statements[1].id',
  ],
  ['statements.1.id', 'wire-drones.1', '"wire-drones.1" is not a story id, a full stop', 'statements[1].id'],
  [
    'statements.1.id',
    'wire-drones.00',
    '"wire-drones.00" is not a story id, a full stop',
    'statements[1].id',
  ],
  ['statements.0.polarity', 'maybe', '"maybe" is none of "affirmed", "denied".', 'statements[0].polarity'],
  ['statements.0.evidence', [], '[] is an empty list.', 'statements[0].evidence'],
  [
    'statements.0.evidence.0.anchors.0.prefix',
    'x'.repeat(33),
    'is longer than 32 units.',
    'statements[0].evidence[0].anchors[0].prefix',
  ],
  ['stories.0.published.edtf', '202O', '"202O" is not a date, range or set', 'stories[0].published.edtf'],
  [
    'stories.0.published.latest',
    '2021-02-29',
    '"2021-02-29" is not a day of the calendar',
    'stories[0].published.latest',
  ],
  ['articles.0.length', 1.5, '1.5 is not a whole number.', 'articles[0].length'],
  ['articles.0.length', 2 ** 60, 'is not a whole number.', 'articles[0].length'],
  ['articles.0.segments.0.start', -1, '-1 is below 0.', 'articles[0].segments[0].start'],
  ['articles.0.file', '../secrets.txt', '"../secrets.txt" is not a bare file name', 'articles[0].file'],
  ['articles.0.file', 'a/b.txt', '"a/b.txt" is not a bare file name', 'articles[0].file'],
  ['articles.0.file', '.env', '".env" is not a bare file name', 'articles[0].file'],
  [
    'articles.0.url',
    'javascript:alert(1)',
    '"javascript:alert(1)" is not an http or https address.',
    'articles[0].url',
  ],
  ['articles.0.url', 'ftp://a.example', 'is not an http or https address.', 'articles[0].url'],
  ['articles.0.url', 'https://', '"https://" is not an http or https address.', 'articles[0].url'],
  ['articles.0.url', 'http://[', '"http://[" is not an http or https address', 'articles[0].url'],
  ['articles.0.url', 'https://host@elsewhere.example/', 'is not an http or https address', 'articles[0].url'],
  ['articles.0.url', 'https://a:b@elsewhere.example/', 'of a host and nobody at it', 'articles[0].url'],
  ['articles.0.sha256', 'abc', '"abc" is not a SHA-256', 'articles[0].sha256'],
  ['entities.0.media', false, 'false is not true.', 'entities[0].media'],
  ['entities.0.wikidata', 'https://a.example', 'is not a Wikidata item', 'entities[0].wikidata'],
  ['positions.norland', [1], '[1] is not a pair of numbers.'],
  ['positions.norland', [1, Number.NaN], 'null is not a number.', 'positions.norland[1]'],
  [
    'redirects',
    { 'Old Name': null },
    'The key "Old Name" is no id of an entity, a relation or a statement',
    'redirects["Old Name"]',
  ],
  ['redirects', JSON.parse('{"__proto__": null}'), 'has the key "__proto__".'],
  ['relations.0.support.articles', 9, '9 is not what the statements of', 'relations[0].support.articles'],
  ['version', '1', 'The version of this file is "1", which is no version.'],
  ['version', 0, 'No way leads on from version 0 of the format.', 'version'],
];

describe('load', () => {
  test.each(BROKEN)('%s as %j: %s', (path, value, message, at = path) => {
    const error = refusalOf(() => load(changed([path, value])));
    expect(error.reason).toBe('broken');
    expect(error.problems[0]?.message).toContain(message);
    expect(error.problems[0]?.path).toBe(at);
  });

  test.each([[null], [[]], ['text'], [7], [{}], [{ format: 'other' }]])('%j is no graph', (data) => {
    expect(refusalOf(() => load(data)).reason).toBe('not-a-graph');
  });

  it('names a newer version and its own', () => {
    const error = refusalOf(() => load(changed(['version', 3])));
    expect(error.reason).toBe('newer');
    expect(error.message).toContain('This file is version 3; this Edgewise reads up to version 2.');
  });

  it('tells at most twenty problems, how many there are, and cuts long values short', () => {
    const many = Array.from({ length: 50 }, () => 'x'.repeat(500));
    const error = refusalOf(() => load(changed(['entities', many])));
    expect(error.problems).toHaveLength(20);
    expect(error.count).toBe(50);
    expect(error.message).toContain('50 problems');
    expect(error.message.length).toBeLessThan(200);
  });

  it('tells of a value of any depth, and of more faults than a stack holds', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    for (const path of [
      'title',
      'statements.0.said',
      'positions.norland',
      'statements.0',
      'version',
      'stories',
    ]) {
      expect(refusalOf(() => load(changed([path, deep]))).problems[0]?.path).toContain(path.split('.')[0]);
    }
    const many = Array.from({ length: 100_000 }, () => ({}));
    const error = refusalOf(() => load(changed(['statements', many])));
    expect(error.problems).toHaveLength(20);
    expect(error.message).toMatch(
      /^The field "id" is missing\. \(statements\[0\]\.id\) There are (more|\d+) problems/,
    );
  });

  it('tells of more faults far down than a stack holds', () => {
    const { graph } = testGraph();
    const many = Array.from({ length: 300_000 }, (_, i) =>
      i < 200 ? valueAt(graph, 'articles.0.segments.0') : {},
    );
    const error = refusalOf(() => load(changed(['articles.0.segments', many])));
    expect(error.message).toBe(
      'A long list of this file is wrong far down. There are more problems than can be counted.',
    );
  });

  it('opens or refuses, and does nothing else, whatever a stranger changes', () => {
    const { graph } = testGraph();
    const paths = fc.constantFrom(...pathsIn(graph));
    const values: fc.Arbitrary<unknown> = fc.oneof(
      fc.jsonValue(),
      paths.map((path) => valueAt(testGraph().graph, path)),
    );
    fc.assert(
      fc.property(paths, values, (path, value) => {
        const outcome = outcomeOf(() => load(changed([path, value])));
        expect(outcome instanceof GraphError || outcome.version === 2).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('parseGraph', () => {
  it('reads what JSON.stringify wrote', () => {
    const { graph } = testGraph();
    expect(parseGraph(JSON.stringify(graph))).toEqual(graph);
  });

  it('refuses a key that stands twice, of which JSON.parse would take the last', () => {
    const json = JSON.stringify(testGraph().graph).replace('"exact":', '"exact":"other words","exact":');
    const [problem] = refusalOf(() => parseGraph(json)).problems;
    expect(problem?.path).toBe('statements[0].evidence[0].anchors[0]');
    expect(problem?.message).toContain('The key "exact" stands here twice');
  });

  test.each(['', '{', '<!doctype html>', '{"format": "edgewise/graph",}'])('%j is not JSON', (text) => {
    expect(refusalOf(() => parseGraph(text)).reason).toBe('not-json');
  });
});

describe('migrate', () => {
  const steps = new Map<number, Migration>([
    [1, ({ name, ...rest }) => ({ ...rest, title: name })],
    [2, (older) => ({ ...older, redirects: {} })],
  ]);

  it('goes a step at a time', () => {
    expect(migrate({ version: 1, name: 'A' }, steps, 3)).toEqual({ version: 3, title: 'A', redirects: {} });
    expect(migrate({ version: 2, title: 'A' }, steps, 3)).toEqual({ version: 3, title: 'A', redirects: {} });
    expect(migrate({ version: 3, title: 'A' }, steps, 3)).toEqual({ version: 3, title: 'A' });
  });

  it('says where no step leads on', () => {
    expect(refusalOf(() => migrate({ version: 0 }, steps, 3)).message).toContain('version 0');
  });

  test.each([undefined, null, '2', 1.5, Number.NaN])('%s is no version', (version) => {
    expect(refusalOf(() => migrate({ version }, steps, 3)).reason).toBe('broken');
  });

  it('does not walk through the versions of a far past', () => {
    expect(refusalOf(() => migrate({ version: -1e15 }, steps, 3)).reason).toBe('broken');
  });
});

function refusalOf(action: () => unknown): GraphError {
  const outcome = outcomeOf(action);
  if (outcome instanceof GraphError) return outcome;
  throw new Error('Nothing was refused.');
}

/** What comes out, or the refusal; any other error goes on. */
function outcomeOf<T>(action: () => T): T | GraphError {
  try {
    return action();
  } catch (error) {
    if (error instanceof GraphError) return error;
    throw error;
  }
}
