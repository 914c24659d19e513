import { describe, expect, it } from 'vitest';
import { check } from './check.ts';
import { lookAt } from './looks.ts';
import { changed } from './testChange.ts';
import { testGraph } from './testGraph.ts';
import type { Verb } from './types.ts';

const [passage] = testGraph().graph.statements[0]?.evidence ?? [];
const [quote] = passage?.anchors ?? [];
if (!quote) throw new Error('The graph has no quote.');
const start = quote.start + quote.exact.indexOf('has sent');
const VERB: Verb = { article: quote.article, exact: 'has sent', start, end: start + 8 };

const problems = (...changes: [path: string, value: unknown][]) =>
  check(changed(...changes)).map(({ path, message }) => `${path}: ${message}`);

describe('the verb of a statement', () => {
  it('is an exact slice of one of its passages', () => {
    expect(problems(['statements.0.verb', VERB])).toEqual([]);
  });

  it.each<[string, Partial<Verb>, string]>([
    ['other words', { exact: 'had sent' }, 'but there stands "has sent"'],
    ['another place', { start: start + 1, end: start + 9 }, 'but there stands "as sent '],
    ['another article', { article: 'wire' }, 'no passage of its evidence is there'],
    ['words outside the quote', { start: 0, end: 8 }, 'no passage of its evidence is there'],
    ['a length that is not its own', { end: start + 3 }, 'but there stands "has"'],
    ['a word cut off', { exact: 'has sen', end: start + 7 }, 'which cuts through a word'],
    ['the end of a word', { exact: 'as sent', start: start + 1 }, 'which cuts through a word'],
  ])('is refused with %s', (_, change, message) => {
    expect(problems(['statements.0.verb', { ...VERB, ...change }])).toEqual([
      expect.stringContaining(message),
    ]);
  });

  it('does not stand in context', () => {
    const evidence = [...(testGraph().graph.statements[0]?.evidence ?? [])];
    const all = [{ ...passage, context: true }, ...evidence.slice(1)];
    const found = problems(['statements.0.evidence', all], ['statements.0.verb', VERB]);
    expect(found).toContainEqual(expect.stringContaining('has context alone'));
    expect(found).toContainEqual(expect.stringContaining('no passage of its evidence is there'));
  });
});

describe('looks', () => {
  it('are refused where two kinds have one', () => {
    expect(problems(['vocabulary.kinds.1.look', lookAt(0)])).toEqual([
      'vocabulary.kinds[1].look: The kind "person" looks like The kind "country": both are a blue circle.',
    ]);
  });

  it('are refused where two kinds share a shape and another is free', () => {
    expect(problems(['vocabulary.kinds.1.look.shape', 'circle'])).toEqual([
      expect.stringContaining('there are shapes that no kind has'),
    ]);
  });
});

describe('redirects', () => {
  const GONE = 'norland~arms~sudland';
  it.each<[string, Record<string, string | null>]>([
    ['an entity', { gone: 'norland' }],
    ['a relation', { [GONE]: 'norland~supplies~sudland' }],
    ['a statement', { 'wire-drones.09': 'wire-drones.01' }],
    ['a story', { 'old-wire': 'wire-drones' }],
    ['a part of the vocabulary', { nation: 'country', arms: 'supplies' }],
    ['what is retired', { gone: null, [GONE]: null, 'wire-drones.09': null }],
  ])('lead from %s on', (_, redirects) => {
    expect(problems(['redirects', redirects])).toEqual([]);
  });

  it.each<[string, Record<string, string | null>, string]>([
    ['nowhere', { [GONE]: 'norland~arms~north' }, 'There is no relation "norland~arms~north".'],
    ['to another sort', { [GONE]: 'norland' }, 'leads to "norland", which is none'],
    ['to what is nothing', { 'old-wire': 'old-post' }, 'There is no entity "old-post".'],
    ['from a story that is there', { 'post-drones': 'wire-drones' }, '"post-drones" exists'],
    ['from what is there', { 'wire-drones.01': null }, 'The statement "wire-drones.01" exists'],
  ])('are refused where they lead %s', (_, redirects, message) => {
    expect(problems(['redirects', redirects])).toEqual([expect.stringContaining(message)]);
  });
});
