import { describe, expect, it } from 'vitest';
import { connections, pathAlong } from './paths.ts';
import { asked, graphOf, type Draft } from './testPaths.ts';

describe('what is told together', () => {
  const across: Draft[] = [
    { from: 'a', to: 'm', origins: 3, told: 'wire-drones 1' },
    { from: 'm', to: 'z', origins: 3, told: 'post-drones 1' },
  ];
  const inStory: Draft[] = [
    { from: 'a', to: 'k', origins: 2, told: 'wire-drones 2' },
    { from: 'k', to: 'z', origins: 2, told: 'wire-drones 3' },
  ];
  const inSentence: Draft[] = [
    { from: 'a', to: 's', told: 'wire-drones 4' },
    { from: 's', to: 'z', modality: 'possible', told: 'wire-drones 4' },
  ];

  it('comes first: in one sentence, then in one story, then apart, however strong', () => {
    expect(asked([...across, ...inStory, ...inSentence], ['a', 'z'])).toEqual(['a s z', 'a k z', 'a m z']);
  });

  it('ties the ends of a path by a role, and is no path beside that', () => {
    const drafts: Draft[] = [
      { from: 'a', to: 's', about: ['z'], told: 'wire-drones 1' },
      { from: 's', to: 'z', predicate: 'leads', told: 'post-drones 1' },
    ];
    expect(asked(drafts, ['a', 'z'])).toEqual(['a z']);
    expect(asked(drafts, ['z', 'a'])).toEqual(['z a']);
  });

  it('carries a link, though another tie of the two is stronger', () => {
    const { index, visible } = graphOf([
      { from: 'a', to: 's', origins: 2, predicate: 'supplies', told: 'post-drones 1' },
      { from: 'a', to: 's', predicate: 'visits', told: 'wire-drones 1' },
      { from: 's', to: 'z', predicate: 'recognises', told: 'wire-drones 1' },
    ]);
    const [path] = connections(index, visible, ['a', 'z']).paths;
    expect(path?.links.map(({ relation }) => relation.predicate)).toEqual(['visits', 'recognises']);
    expect(path?.links[0]?.others.map(({ relation }) => relation.predicate)).toEqual(['supplies']);
  });

  it('is what names both ends, else of the same sort as what lies beside it', () => {
    expect(carrier()).toBe('visits');
    // Another statement of the first sentence names the far end.
    expect(carrier({ from: 'z', to: 'q', told: 'wire-drones 1' })).toBe('recognises');
  });
});

describe('ways round', () => {
  const drafts: Draft[] = ['a-b', 'b-z', 'a-c', 'c-b', 'a-d', 'd-e', 'e-z', 'd-c'].map((tie) => {
    const [from = '', to = ''] = tie.split('-');
    return { from, to };
  });

  it('are left out where they lead over all that a path before them leads over', () => {
    expect(asked(drafts, ['a', 'z'])).toEqual(['a b z', 'a d e z']);
  });

  it('are there where they are named', () => {
    const { index, visible } = graphOf(drafts, ['c']);
    const along = (...entities: string[]) => pathAlong(index, visible, entities)?.entities.join(' ');
    expect(along('a', 'd', 'e', 'z')).toBe('a d e z');
    expect(along('z', 'b', 'a')).toBe('z b a');
    expect(along('a', 'e', 'z')).toBeUndefined();
    expect(along('a', 'c', 'b', 'z')).toBeUndefined();
    expect(along('a', 'nobody', 'z')).toBeUndefined();
  });
});

/** The predicate that carries the first link from a by m to z, of two in the same story. */
function carrier(...more: Draft[]): string | undefined {
  const { index, visible } = graphOf([
    { from: 'a', to: 'm', predicate: 'recognises', told: 'wire-drones 1' },
    { from: 'a', to: 'm', predicate: 'visits', told: 'wire-drones 2' },
    { from: 'm', to: 'z', predicate: 'visits', told: 'post-drones 1' },
    ...more,
  ]);
  return connections(index, visible, ['a', 'z']).paths.at(-1)?.links[0]?.relation.predicate;
}
