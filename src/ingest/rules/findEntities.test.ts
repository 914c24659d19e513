import { expect, it } from 'vitest';
import { noMemory } from '../memory.ts';
import { findEntities } from './findEntities.ts';
import { plainStory } from './plainStory.ts';

const find = (...texts: string[]) =>
  findEntities(
    texts.map((text, i) => plainStory(text, `story-${i}`)),
    [],
    noMemory,
  );

const VISIT = 'President Ada Marek of Norway visited Chile. Ada Marek met reporters.';

it('a person whom two reports name by the full name is one, and whoever reviews it is told', async () => {
  const found = await find(VISIT, 'Minister Ada Marek spoke to the press in Peru.');
  const people = found.filter(({ kind }) => kind === 'person');
  expect(people.map(({ id }) => id)).toEqual(['ada-marek']);
  expect(people[0]?.note).toMatch(/one person by the full name alone/u);
});

it('a person of one report needs no note, nor do states of several', async () => {
  const [once, twice] = [await find(VISIT), await find(VISIT, VISIT.replaceAll('Ada Marek', 'Jon Berg'))];
  expect(once.map(({ note }) => note).filter(Boolean)).toEqual([]);
  expect(twice.map(({ note }) => note).filter(Boolean)).toEqual([]);
  expect(twice.filter(({ id }) => id === 'norway')).toHaveLength(1);
});

it('a body printed with accents and without is one and says so; two people are not', async () => {
  const bodies = await find(
    'The Société Minière Bank lent Peru money.',
    'The Societe Miniere Bank sued Peru.',
  );
  const banks = bodies.filter(({ kind }) => kind === 'organization');
  expect(banks.map(({ aliases }) => aliases.map(({ text }) => text))).toEqual([
    ['Société Minière Bank', 'Societe Miniere Bank'],
  ]);
  expect(banks[0]?.note).toMatch(/taken for one because the letters/u);
  const people = await find(VISIT.replaceAll('Marek', 'Mařek'), VISIT);
  expect(people.filter(({ kind }) => kind === 'person')).toHaveLength(2);
});

it('what belongs to a state is called by the word that stands before it', async () => {
  const found = await find('The New Zealand army left Fiji.', 'The Taiwanese navy and Vanuatu’s police met.');
  const bodies = found.filter(({ kind }) => kind === 'organization').map(({ name }) => name);
  expect(bodies).toEqual(['New Zealand army', 'Taiwanese navy', 'Vanuatu police']);
});

it('of two peoples of one state each is known', async () => {
  const found = await find('The Barbudan police and the Nevisian government met the Herzegovinian army.');
  const bodies = found.filter(({ kind }) => kind === 'organization').map(({ aliases }) => aliases[0]?.text);
  expect(bodies).toEqual(['Barbudan police', 'Nevisian government', 'Herzegovinian army']);
});

it('no small words are anybody’s name, whatever a title is cut off before', async () => {
  const found = await find('The National Publicity Secretary of the All Farmers Congress spoke in Chile.');
  expect(found.filter(({ name }) => !/\p{Lu}/u.test(name))).toEqual([]);
});

it.each([
  ['Would Albania and Montenegro join them?', ['Albania', 'Montenegro']],
  [
    'The army chief, Lt Gen Jon Marek, and Minister of Foreign Affairs Ada Berg met.',
    ['Ada Berg', 'Jon Marek'],
  ],
  ['President-elect Ada Berg visited Chile.', ['Ada Berg', 'Chile']],
])('%s names %j', async (text, names) => {
  const found = await find(text);
  expect(found.map(({ name }) => name).toSorted()).toEqual(names);
});
