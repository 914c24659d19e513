import { defaultModel, Model } from '@opensanctions/followthemoney';
import { expect, test } from 'vitest';
import { testIndex } from '../../query/testIndex.ts';
import { countryCode, readCodes } from './countryCode.ts';
import { ancestors, isA, schemaOf } from './schemata.ts';

const model = new Model(defaultModel);

test.each(Object.keys(ancestors))('%s is an instance of what the model says', (name) => {
  const schema = model.getSchema(name);
  expect(schema.abstract).toBe(false);
  for (const other of Object.keys(model.schemata).filter((one) => one in ancestors))
    expect(`${other} ${isA(name, other)}`).toBe(`${other} ${schema.isA(other)}`);
});

/** What a country of the test graph is. */
function schemaOfNorland(maps: Record<string, string> | undefined, generic?: true, others?: object) {
  const index = testIndex(({ vocabulary, entities }) => ({
    entities: entities.map((one) => ({ ...one, ...(generic && { generic }) })),
    vocabulary: {
      ...vocabulary,
      kinds: vocabulary.kinds.map((kind) => ({
        ...kind,
        ...others,
        ...(kind.id === 'country' && maps && { maps }),
      })),
    },
  }));
  const norland = index.entities.get('norland');
  return norland && schemaOf(index, norland);
}

test.each<[what: string, found: string | null | undefined, expected: string | null]>([
  ['what its kind names', schemaOfNorland({ FollowTheMoney: 'Company' }), 'Company'],
  [
    'nothing, where its kind names nothing and others do',
    schemaOfNorland({ Wikidata: 'Q6256' }, undefined, { maps: { FollowTheMoney: 'Person' } }),
    null,
  ],
  ['what version 1 took it for, where no kind names anything', schemaOfNorland(undefined), 'PublicBody'],
  [
    'nothing, where its kind names what is no thing',
    schemaOfNorland({ FollowTheMoney: 'UnknownLink' }),
    null,
  ],
  ['nothing, where its kind names what there is not', schemaOfNorland({ FollowTheMoney: 'toString' }), null],
  ['nothing, where it is a class', schemaOfNorland({ FollowTheMoney: 'Company' }, true), null],
])('an entity is %s', (_, found, expected) => {
  expect(found).toBe(expected);
});

test.each([
  ['Serbia', 'rs'],
  ['Central African Republic', 'cf'],
  ['Kosovo', 'xk'],
  ['Russia', 'ru'],
  ['Soviet Union', null],
  ['Eurozone', null],
  ['Norland', null],
  ['constructor', null],
])('the code of %s is %s', (name, code) => {
  expect(countryCode(name)).toBe(code);
});

test('every country that has a code is one in the model', () => {
  const known = Object.keys(defaultModel.types.country?.values ?? {});
  const codes = [...readCodes().values()];
  expect(codes.length).toBeGreaterThan(200);
  expect(codes.filter((code) => !known.includes(code))).toEqual([]);
});
