import { expect, it } from 'vitest';
import { noMemory } from '../memory.ts';
import { findEntities } from './findEntities.ts';
import { frames } from './frames.ts';
import { language } from './language.ts';
import { plainStory } from './plainStory.ts';
import { propose } from './propose.ts';

it('tells by what rule a suggestion was read, and that what somebody else says is less sure', async () => {
  const texts = plainStory('Chad invaded Niger. Reuters said that Mali attacked Togo.');
  const context = {
    articles: texts.copies,
    stories: [texts.story],
    entities: await findEntities([texts], [], noMemory),
    vocabulary: { kinds: [], families: [], predicates: [] },
  };
  const reasons = propose(texts, context, await language(), frames).map(({ reason }) => reason);
  expect(reasons).toEqual([
    { rule: 'verb invade', certainty: 'sure' },
    { rule: 'verb attack', certainty: 'likely' },
  ]);
});
