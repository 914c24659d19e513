import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { tiesIn } from './links.ts';
import { passageGroups } from './passageGroups.ts';
import { graphOf, type Draft } from './testPaths.ts';
import { websOf } from './tieWebs.ts';

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const draft: fc.Arbitrary<Draft> = fc.record({
  from: name,
  to: name,
  about: fc.array(name, { maxLength: 2 }),
  told: fc.constantFrom('wire-drones 1', 'wire-drones 2', 'post-drones 1', 'post-drones 2'),
  origins: fc.integer({ min: 1, max: 3 }),
});
const some = fc.array(draft, { minLength: 1, maxLength: 12 });

it('finds what an entity is told in, and all ties of that that are shown, the strongest first', () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 0, max: 4 }), (drafts, left) => {
      const { index, visible: all } = graphOf(drafts);
      const visible = { ...all, statements: new Set([...all.statements].slice(left)) };
      const ties = tiesIn(index, visible, []);
      const webs = websOf(index, ties);
      const groups = passageGroups(index);
      for (const id of ['a', 'b', 'c', 'd', 'e']) {
        const told = ties.filter(({ ends }) => ends.includes(id)).flatMap(({ statements }) => statements);
        expect(webs.stories.of(id)).toEqual(new Set(told.map(({ story }) => story)));
        expect(webs.sentences.of(id)).toEqual(new Set(told.flatMap((one) => groups.get(one.id) ?? [])));
      }
      for (const story of ['wire-drones', 'post-drones'])
        expect(webs.stories.ties(story)).toEqual(
          ties.filter((tie) => tie.statements.some((one) => one.story === story)),
        );
      for (const group of new Set([...groups.values()].flat()))
        expect(webs.sentences.ties(group)).toEqual(
          ties.filter((tie) => tie.statements.some(({ id }) => groups.get(id)?.includes(group))),
        );
    }),
  );
});
