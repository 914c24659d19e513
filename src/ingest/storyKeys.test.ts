import { array, assert, asyncProperty, shuffledSubarray, tuple } from 'fast-check';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Entity } from '../model/types.ts';
import type { StoryTexts } from './contracts.ts';
import { rulesExtractor } from './extractors/rules.ts';
import { noMemory, type Memory } from './memory.ts';
import { storyKeys } from './storyKeys.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const vocabulary = { kinds: [], families: [], predicates: [] };

/** Names within names, of one word and of two, and the same name of two entities. */
const ENTITIES = [
  ['norway', 'Norway'],
  ['norway-club', 'Norway', 'Norwegian club'],
  ['ada', 'Ada Varnholt', 'Varnholt'],
  ['another-ada', 'Ada Varnholt'],
  ['peru', 'Peru'],
  ['peru', 'Peru', 'Peruvian'],
  ['mark', '…'],
].map(([id = '', ...names]): Entity => {
  const aliases = names.map((text) => ({ text, sense: 'name' as const }));
  return { id, kind: 'thing', name: names[0] ?? '', aliases };
});

const TEXTS = [
  'Norway visited Peru',
  'Norwegian club',
  'Ada Varnholt of a Peruvian club',
  'Varnholt visited Norway …',
  'Nobody',
];

function textsOf(text: string): StoryTexts {
  const article = { file: '', length: text.length, url: null, host: null, dates: [], segments: [], text };
  const hash = sha256(new TextEncoder().encode(text));
  return {
    story: {
      id: hash,
      headline: '',
      publisher: null,
      publisherBasis: 'unknown',
      published: { text: null, edtf: null, earliest: null, latest: null, basis: 'unresolved' },
      copies: [hash],
      derivedFrom: [],
    },
    copies: [{ ...article, id: hash, sha256: hash }],
  };
}

/** Leaves from one time to the next what is left. */
function leaving(): Memory {
  let kept: unknown = null;
  return { ...noMemory, left: () => kept, leave: (_, value) => (kept = value) };
}

async function keysOf(texts: readonly string[], entities: readonly Entity[], memory: Memory) {
  const ground = { extractors: [rulesExtractor()], entities, vocabulary, sha256, memory };
  return (await storyKeys(texts.map(textsOf), ground)).map((alone) => alone?.key);
}

const build = tuple(shuffledSubarray(TEXTS), shuffledSubarray(ENTITIES));

test('whatever came before, a key is that of a build that nothing was left for', async () => {
  await assert(
    asyncProperty(array(build, { minLength: 2, maxLength: 4 }), async (builds) => {
      const memory = leaving();
      for (const [texts, entities] of builds)
        expect(await keysOf(texts, entities, memory)).toEqual(await keysOf(texts, entities, leaving()));
    }),
    { numRuns: 500 },
  );
});

test('an entity changes the keys of the texts that print it and of no others', async () => {
  const memory = leaving();
  const texts = ['Norway visited Peru', 'Ada Varnholt visited Norway'];
  const [one, other] = await keysOf(texts, ENTITIES.slice(0, 1), memory);
  const [after, same] = await keysOf(texts, [...ENTITIES.slice(0, 1), ...ENTITIES.slice(4, 5)], memory);
  expect(same).toBe(other);
  expect(after).not.toBe(one);
});
