import { describe, expect, it } from 'vitest';
import cases from './goldenCases.json';
import { frames } from './frames.ts';
import { noMemory } from '../memory.ts';
import { findEntities } from './findEntities.ts';
import { language } from './language.ts';
import { propose } from './propose.ts';
import { plainStory } from './plainStory.ts';

// Each sentence with every proposal that the rules make of it, and no other: “NOT subject predicate object stage said
// voices (role) @when said@when”, where what is affirmed, actual, undated and the reporter's own is left out.

describe('the rules', () => {
  it.each(cases)('read $kind: $text', async ({ text, expected }) => {
    const texts = plainStory(text);
    const entities = await findEntities([texts], [], noMemory);
    const vocabulary = { kinds: [], families: [], predicates: [] };
    const context = { articles: texts.copies, stories: [texts.story], entities, vocabulary };
    const proposals = propose(texts, context, await language(), frames);
    const told = proposals.map(
      ({ polarity, subject, predicate, object, modality, said, role, when, saidWhen }) =>
        [
          ...(polarity === 'denied' ? ['NOT'] : []),
          subject,
          predicate,
          object,
          ...(modality === 'actual' ? [] : [modality]),
          ...(said.length > 0 ? ['said', said.join('>')] : []),
          ...(role === undefined ? [] : [`(${role})`]),
          ...(when?.span ? [`@${text.slice(when.span.start, when.span.end)}`] : []),
          ...(saidWhen?.span ? [`said@${text.slice(saidWhen.span.start, saidWhen.span.end)}`] : []),
        ].join(' '),
    );
    expect(told.toSorted()).toEqual(expected.toSorted());
  });
});
