import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { load } from './load.ts';
import { GraphError } from './problem.ts';
import { change } from './testChange.ts';
import { testGraph } from './testGraph.ts';

/** A file as version 1 wrote it; never written anew. */
const VERSION_1 = readFileSync('data/versions/1.json', 'utf8');

describe('a file of version 1', () => {
  it('opens as the graph that version 2 makes of the same statements', () => {
    expect(load(JSON.parse(VERSION_1))).toEqual(testGraph().graph);
  });

  it('says who proposed a statement, under the name that version 2 has for it', () => {
    const { statements } = load(JSON.parse(VERSION_1));
    expect(new Set(statements.map(({ proposedBy }) => proposedBy))).toEqual(new Set(['curated', 'rules']));
    expect(statements.filter((statement) => 'origin' in statement)).toEqual([]);
  });

  it.each<[string, path: string, value: unknown, message: string]>([
    ['lies about its counts', 'relations.0.support.articles', 9, '9 is not what the statements of'],
    ['has a relation that nobody states', 'relations.0.id', 'a~b~c', 'No statement makes up the relation'],
    ['names a story that is not there', 'statements.0.story', 'none', 'There is no story "none".'],
    ['has a stage that is none', 'statements.0.modality', 'firm', '"firm" is none of'],
    ['was proposed by nobody known', 'statements.0.origin', 'guess', '"guess" is none of'],
    ['lacks who proposed it', 'statements.0.origin', undefined, 'The field "origin" is missing.'],
    ['lacks a field', 'relations.0.polarity', undefined, 'The field "polarity" is missing.'],
  ])('is refused in its own words where it %s', (_, path, value, message) => {
    const file: object = JSON.parse(VERSION_1);
    change(file, path, value);
    expect(() => load(file)).toThrow(GraphError);
    expect(() => load(file)).toThrow(message);
  });
});
