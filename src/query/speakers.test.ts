import { expect, it } from 'vitest';
import { applyFilter, noFilter } from './filter.ts';
import { get } from './graphIndex.ts';
import { speakersIn, speakersOf } from './speakers.ts';
import { amended, testIndex } from './testIndex.ts';

const said = testIndex(({ statements }) => ({
  statements: amended(
    statements.map((one) => ({ ...one, said: [] })),
    { 'wire-drones.01': { said: ['anna-berg', 'norland'] }, 'wire-drones.02': { said: ['anna-berg'] } },
  ),
}));
const publisher = (story: string) => get(said.stories, story).publisher;

it('is whom a statement quotes, else the newsroom that tells it', () => {
  expect(speakersOf(said, get(said.statements, 'wire-drones.01'))).toEqual(['anna-berg', 'norland']);
  expect(speakersOf(said, get(said.statements, 'wire-drones.03'))).toEqual([publisher('wire-drones')]);
  const unknown = testIndex(({ stories }) => ({
    stories: stories.map((one) => ({ ...one, publisher: null })),
  }));
  expect(speakersOf(unknown, { ...get(unknown.statements, 'wire-drones.03'), said: [] })).toEqual([]);
});

it('names each speaker once, those of most relations first', () => {
  const speakers = speakersIn(said);
  expect(new Set(speakers).size).toBe(speakers.length);
  expect(speakers.indexOf('anna-berg')).toBeLessThan(speakers.indexOf('norland'));
});

function on(...speakers: string[]): string[] {
  return [...applyFilter(said, { ...noFilter, speakers }).statements];
}

it('narrows to what one of them says', () => {
  expect(on('norland')).toEqual(['wire-drones.01']);
  expect(on('anna-berg').toSorted()).toEqual(['wire-drones.01', 'wire-drones.02']);
  expect(on(publisher('wire-drones') ?? '')).toContain('wire-drones.03');
  expect(on('sudland')).toEqual([]);
});
