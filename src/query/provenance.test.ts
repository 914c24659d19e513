import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { load } from '../model/load.ts';
import { firstOf, testGraph } from '../model/testGraph.ts';
import type { Entity, Graph, Relation, Statement, Story } from '../model/types.ts';
import { get, indexGraph, type GraphIndex } from './graphIndex.ts';
import { attributedNewsroom, origins, provenance } from './provenance.ts';
import { amended, testIndex } from './testIndex.ts';

const index = testIndex();

describe('provenance', () => {
  it('gives the stories in the order of the graph, with their copies and whom they credit', () => {
    const parts = provenance(index, get(index.relations, 'norland~supplies~sudland'));
    expect(parts.map(({ story, ...rest }) => ({ story: story.id, ...rest }))).toEqual([
      { story: 'wire-drones', articles: ['wire'], attributedTo: [], ownVoice: true },
      { story: 'post-drones', articles: ['post', 'repost'], attributedTo: ['north-wire'], ownVoice: false },
    ]);
  });

  it('leaves out a copy that does not print the words', () => {
    const cut = testIndex(({ statements }) => ({
      statements: statements.map((one) => (one.id === 'post-drones.02' ? firstAnchorOnly(one) : one)),
    }));
    const [part] = provenance(cut, get(cut.relations, 'norland~borders~sudland'));
    expect(part?.articles).toEqual(['post']);
  });

  it('has nothing to say of a relation that no one has reviewed', () => {
    const suggested = testIndex(({ statements }) => ({
      statements: amended(statements, { 'post-drones.02': { review: 'unreviewed' } }),
    }));
    expect(provenance(suggested, get(suggested.relations, 'norland~borders~sudland'))).toEqual([]);
  });
});

test.each<[said: string[], newsroom: string | null]>([
  [[], null],
  [['anna-berg'], null],
  [['north-wire'], 'north-wire'],
  [['north-wire', 'anna-berg'], 'north-wire'],
  [['anna-berg', 'north-wire'], 'north-wire'],
  [['north-wire', 'daily-post', 'norland'], 'daily-post'],
])('the newsroom named by %j is %s', (said, newsroom) => {
  const statement = { ...firstOf(index.graph.statements), said };
  expect(attributedNewsroom(index, statement)).toBe(newsroom);
});

describe('origins', () => {
  /** `publisher < sources[said]`: one statement for each word, by a story of its own; "?" is an unknown publisher. */
  test.each<[stories: string[], certain: string, perhaps: string, credited: string]>([
    [['M'], 'M', '', ''],
    [['M', 'M'], 'M', '', ''],
    [['M[R]', 'R'], 'R', '', ''],
    [['M[R]', 'N'], 'R N', '', ''],
    [['M<R'], '', 'M', 'R'],
    [['M<R', 'R'], 'R', 'M', 'R'],
    [['M<R[R]'], 'R', '', ''],
    [['M<RS', 'N<R'], '', 'M N', 'R S'],
    [['M<R', 'M'], 'M', '', 'R'],
    [['M<M', 'N'], 'M N', '', ''],
    [['?', '?'], '? ?', '', ''],
    [['?<R', 'R'], 'R', '?', 'R'],
  ])('%j: certain %s, perhaps %s, credited %s', (drafts, certain, perhaps, credited) => {
    const found = originsIn(indexOf(drafts));
    expect(found.certain.map(letter).join(' ')).toBe(certain);
    expect(found.perhaps.map(letter).join(' ')).toBe(perhaps);
    expect(found.credited.join(' ')).toBe(credited);
  });

  it('names the owner where several of its newsrooms are one', () => {
    const owner = { id: 'house', name: 'House', source: 'https://house.example/brands' };
    const owned = indexOf(['M', 'N', 'R'], (media) =>
      media.map((one) => (one.id === 'R' ? one : { ...one, owner })),
    );
    expect(originsIn(owned).certain).toMatchObject([{ owner: 'House' }, { newsroom: 'R', owner: null }]);
    expect(disagreements(owned)).toEqual([]);
  });

  it('infers a newsroom only where nothing states it', () => {
    expect(inferred(['M!'])).toEqual([true]);
    expect(inferred(['M!', 'M'])).toEqual([false]);
    expect(inferred(['M!', 'N[M]'])).toEqual([false]);
  });
});

describe('the names agree in number with what the graph counts', () => {
  const committed = indexGraph(load(JSON.parse(readFileSync('data/graph.json', 'utf8'))));

  it.each([
    ['the test graph', index],
    ['the collection', committed],
  ])('in every relation of %s', (_, graph) => {
    expect(graph.graph.relations.length).toBeGreaterThan(0);
    expect(disagreements(graph)).toEqual([]);
  });

  it('whoever writes, credits and copies', () => {
    const newsroom = fc.constantFrom('M', 'N', 'R', 'S', '?');
    const sources = fc.constantFrom('', '', '<M', '<R', '<RS', '<NS');
    const said = fc.constantFrom('', '', '[R]', '[N]', '[S]');
    const draft = fc.tuple(newsroom, sources, said).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(draft, { minLength: 1, maxLength: 6 }), (drafts) => {
        expect(disagreements(indexOf(drafts))).toEqual([]);
      }),
    );
  });
});

/** The relations whose origins by name are not as many as their support counts. */
function disagreements(graph: GraphIndex): Relation[] {
  return graph.graph.relations.filter((relation) => {
    const [fewest, most] = relation.support.origins;
    const { certain, perhaps } = origins(graph, provenance(graph, relation));
    const settled = perhaps.length > 0 || certain.length === fewest;
    return !settled || certain.length > fewest || certain.length + perhaps.length !== most;
  });
}

function originsIn(graph: GraphIndex) {
  return origins(graph, partsOf(graph));
}

function inferred(drafts: string[]): boolean[] {
  return originsIn(indexOf(drafts)).certain.map((origin) => origin.inferred);
}

function firstAnchorOnly(statement: Statement): Statement {
  return {
    ...statement,
    evidence: statement.evidence.map(({ anchors }) => ({ anchors: anchors.slice(0, 1) })),
  };
}

function letter({ newsroom }: { newsroom: string | null }): string {
  return newsroom ?? '?';
}

function partsOf(graph: GraphIndex) {
  return provenance(graph, firstOf(graph.graph.relations));
}

/** A graph of one relation: a story and a statement for each draft, such as `M!<RS[N]`; `!` = the publisher is inferred. */
function indexOf(drafts: string[], change = (media: Entity[]) => media): GraphIndex {
  const { graph } = testGraph();
  const media = ['M', 'N', 'R', 'S'].map((id): Entity => ({ ...wireOf(graph), id, name: id }));
  return testIndex(({ entities }) => ({
    entities: [...entities, ...change(media)],
    stories: drafts.map((draft, i) => storyOf(graph, draft, `story-${i}`)),
    statements: drafts.map((draft, i) => statementOf(graph, draft, `story-${i}`)),
  }));
}

function wireOf({ entities }: Graph): Entity {
  return firstOf(entities.filter(({ media }) => media));
}

function storyOf({ stories }: Graph, draft: string, id: string): Story {
  const [, publisher = '', mark, sources = ''] = /^(.)(!?)<?([A-Z]*)/.exec(draft) ?? [];
  const derivedFrom = sources.split('').map((source) => ({
    publisher: source,
    story: null,
    basis: 'stated' as const,
  }));
  const publisherBasis = mark ? 'inferred' : 'stated';
  const known = publisher === '?' ? null : publisher;
  return { ...firstOf(stories), id, publisher: known, publisherBasis, copies: ['post'], derivedFrom };
}

function statementOf({ statements }: Graph, draft: string, story: string): Statement {
  const said = /\[(.)\]/.exec(draft)?.slice(1) ?? [];
  return { ...firstOf(statements), id: `${story}.01`, story, said };
}
