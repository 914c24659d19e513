import { expect, it } from 'vitest';
import { graphJsonSchema } from './jsonSchema.ts';
import { valueAt } from './testChange.ts';

it('describes a graph file by the names of the contract', () => {
  const schema = graphJsonSchema();
  const definitions = Object.keys(valueAt(schema, '$defs') ?? {});
  expect(definitions).toEqual(
    expect.arrayContaining(['Article', 'Story', 'Statement', 'Anchor', 'Relation', 'Edtf']),
  );
  expect(valueAt(schema, '$schema')).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(valueAt(schema, 'properties.version.const')).toBe(2);
  expect(valueAt(schema, 'properties.statements.items.$ref')).toBe('#/$defs/Statement');
  expect(valueAt(schema, '$defs.Statement.additionalProperties')).toBe(false);
});

it('is the same each time', () => {
  expect(JSON.stringify(graphJsonSchema())).toBe(JSON.stringify(graphJsonSchema()));
});
