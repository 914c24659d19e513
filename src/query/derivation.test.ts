import { expect, test } from 'vitest';
import { firstOf } from '../model/testGraph.ts';
import type { Derivation, Graph, Story } from '../model/types.ts';
import { derivations, type Branch } from './derivation.ts';
import { testIndex } from './testIndex.ts';

/** `c<b` draws on the story b; `c<Wire` credits a newsroom of which there is no text; `c` alone is of the newsroom C. */
function graphOf(described: string): Pick<Graph, 'stories' | 'statements' | 'entities'> {
  const { stories, entities } = testIndex().graph;
  const pattern = firstOf(stories);
  const all = described.split(' ').map((part): Story => {
    const [id = '', ...sources] = part.split('<');
    const derivedFrom = sources.map((source): Derivation => {
      const named = /^[A-Z]/.test(source);
      return {
        publisher: named ? source.toLowerCase() : `paper-${source}`,
        story: named ? null : source,
        basis: 'stated',
      };
    });
    return { ...pattern, id, publisher: id === 'x' ? null : `paper-${id}`, derivedFrom };
  });
  const newsrooms = [...all.map(({ id }) => `paper-${id}`), 'wire', 'agency'];
  const media = newsrooms.map((id) => ({ ...firstOf(entities), id, media: true as const }));
  return { stories: all, statements: [], entities: media };
}

function written(branch: Branch): string {
  const below = branch.branches.map(written).join(' ');
  return `${branch.story.id}${branch.again ? '*' : ''}${below ? ` (${below})` : ''}`;
}

test.each<[what: string, stories: string, tree: string[]]>([
  ['stories that draw on nobody', 'a b', ['paper-a: a', 'paper-b: b']],
  ['one that draws on another', 'a b<a', ['paper-a: a (b)']],
  ['the source may stand after it', 'b<a a', ['paper-a: a (b)']],
  ['a chain', 'a b<a c<b', ['paper-a: a (b (c))']],
  ['two that draw on one', 'a b<a c<a', ['paper-a: a (b c)']],
  ['one that draws on two stands in full once', 'a b c<a<b d<c', ['paper-a: a (c (d))', 'paper-b: b (c*)']],
  ['a text that is not here', 'a<Wire', ['wire: a']],
  ['the newsroom with most below it first', 'a b<Wire c<Wire', ['wire: b c', 'paper-a: a']],
  ['two texts that are not here', 'a<Wire<Agency', ['wire: a', 'agency: a*']],
  ['a newsroom that nobody names', 'x a<x', ['nobody: x (a)']],
  ['a ring', 'a<b b<a', ['paper-a: a (b (a*))']],
  ['a story that draws on itself', 'a<a', ['paper-a: a (a*)']],
])('%s', (_, stories, tree) => {
  const roots = derivations(testIndex(() => graphOf(stories)));
  expect(roots.map((root) => `${root.newsroom ?? 'nobody'}: ${root.stories.map(written).join(' ')}`)).toEqual(
    tree,
  );
});
