import { describe, expect, it, test } from 'vitest';
import type { Statement, Story } from '../model/types.ts';
import { get } from './graphIndex.ts';
import { newsroomShares, storyShares } from './sources.ts';
import { amended, testIndex } from './testIndex.ts';

const index = testIndex();

/** The ids of the test graph's relations by their predicates, each of which has one. */
function predicates(ids: readonly string[]): string {
  return ids.map((id) => id.split('~')[1]).join(' ');
}

describe('what a story alone tells', () => {
  test.each<[story: string, told: string, statements: number, alone: string, aloneStatements: number]>([
    ['wire-drones', 'leads recognises supplies', 3, 'leads recognises', 2],
    ['post-drones', 'visits borders supplies', 3, 'visits borders', 2],
  ])('%s', (id, told, statements, alone, aloneStatements) => {
    const share = get(storyShares(index), id);
    expect(predicates(share.relations)).toBe(told);
    expect(share.statements).toBe(statements);
    expect(predicates(share.alone)).toBe(alone);
    expect(share.aloneStatements).toBe(aloneStatements);
  });

  it('grows when what the other one says is not accepted', () => {
    const suggested = changed({ 'post-drones.01': { review: 'unreviewed' } });
    const shares = storyShares(suggested);
    expect(predicates(get(shares, 'wire-drones').alone)).toBe('leads recognises supplies');
    expect(predicates(get(shares, 'post-drones').relations)).toBe('visits borders');
    expect(get(shares, 'post-drones').unreviewed).toBe(get(storyShares(index), 'post-drones').unreviewed + 1);
  });

  it('is nothing for a story without statements', () => {
    const silent = testIndex(({ statements }) => ({
      statements: statements.filter(({ story }) => story === 'wire-drones'),
    }));
    expect(get(storyShares(silent), 'post-drones')).toEqual({
      relations: [],
      statements: 0,
      unreviewed: 0,
      alone: [],
      aloneStatements: 0,
    });
  });
});

/** Each newsroom with its stories, what certainly rests on it alone, and what perhaps does. */
describe('what rests on a newsroom alone', () => {
  test.each<[what: string, graph: typeof index, shares: string[]]>([
    [
      'the wire’s own words, and those that the post credits to it; the rest of the post is one or the other’s',
      index,
      [
        'north-wire wire-drones: leads recognises supplies / visits borders',
        'daily-post post-drones:  / visits borders',
      ],
    ],
    [
      'words that nobody is credited for are not the wire’s for certain',
      changed({ 'post-drones.01': { said: [] } }),
      [
        'north-wire wire-drones: leads recognises / visits borders supplies',
        'daily-post post-drones:  / visits borders',
      ],
    ],
    [
      'a newsroom that nobody names is known by its story',
      withStory('wire-drones', { publisher: null, publisherBasis: 'unknown' }),
      [
        'story:wire-drones wire-drones: leads recognises / ',
        'daily-post post-drones:  / visits borders',
        'north-wire :  / visits borders',
      ],
    ],
    [
      'a story that draws on nobody is its own newsroom’s',
      withStory('post-drones', { derivedFrom: [] }),
      ['north-wire wire-drones: leads recognises supplies / ', 'daily-post post-drones: visits borders / '],
    ],
  ])('%s', (_, graph, shares) => {
    const written = newsroomShares(graph).map(
      ({ newsroom, stories, alone, perhaps }) =>
        `${newsroom} ${stories.join(' ')}: ${predicates(alone)} / ${predicates(perhaps)}`,
    );
    expect(written.toSorted()).toEqual(shares.toSorted());
  });

  it('agrees with the counts of support', () => {
    const shares = newsroomShares(index);
    for (const { id, support } of index.graph.relations) {
      const alone = shares.filter((share) => share.alone.includes(id)).length;
      const perhaps = shares.filter((share) => share.perhaps.includes(id)).length;
      expect(support.origins[0] === 1).toBe(alone + perhaps > 0);
      expect(alone === 1).toBe(support.origins[1] === 1 && perhaps === 0);
    }
  });
});

function changed(changes: Record<string, Partial<Statement>>) {
  return testIndex(({ statements }) => ({ statements: amended(statements, changes) }));
}

function withStory(id: string, change: Partial<Story>) {
  return testIndex(({ stories }) => ({
    stories: stories.map((story) => (story.id === id ? { ...story, ...change } : story)),
  }));
}
