import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseGraph } from '../model/load.ts';

// What the first collection must show, as a reader would check it.

const graph = parseGraph(readFileSync('data/graph.json', 'utf8'));
const relation = (id: string) => graph.relations.find((item) => item.id === id);
const stage = (id: string) => graph.statements.find((statement) => statement.id === id)?.modality;

test('the order signed by Mishustin counts four articles, two stories and one origin', () => {
  expect(relation('mikhail-mishustin~signs~russian-government-order')).toMatchObject({
    support: { articles: 4, stories: 2, origins: [1, 1] },
    earliest: '2020-10-15',
    latest: '2020-10-15',
  });
});

test('no relation claims more than three origins, and every one has a quote', () => {
  expect(Math.max(...graph.relations.map(({ support }) => support.origins[1]))).toBe(3);
  expect(graph.relations.filter(({ statements }) => statements.length === 0)).toEqual([]);
  expect(graph.statements.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
});

test('five articles carry four stories, and the three reposts are one', () => {
  const files = new Map(graph.articles.map(({ id, file }) => [id, file.slice(0, 3)]));
  const copies = graph.stories.map(({ id, copies: own }) => [id, own.map((article) => files.get(article))]);
  expect(Object.fromEntries(copies)).toEqual({
    'ap-serbia-office': ['003'],
    'moscow-times-car-office': ['004'],
    'moscow-times-serbia-office': ['000', '001', '004'],
    'reuters-serbia-office': ['002'],
  });
});

test('no day or year is asserted for the Central African story', () => {
  const story = graph.stories.find(({ id }) => id === 'moscow-times-car-office');
  expect(story?.published).toMatchObject({ basis: 'bounded', earliest: '2017-10-15', latest: '2024-04-20' });
  const dates = graph.statements
    .filter((statement) => statement.story === story?.id)
    .flatMap(({ when, saidWhen }) => [when, saidWhen ?? null])
    .filter((when) => when?.basis === 'completed' || when?.basis === 'relative');
  expect(dates).toEqual([]);
});

test('every statement of the repost’s page date stays away from 2024', () => {
  const dated = graph.statements.flatMap(({ when, saidWhen }) => [when?.edtf, saidWhen?.edtf]);
  expect(dated.filter((edtf) => edtf?.startsWith('2024'))).toEqual([]);
});

test('Serbia and the Central African Republic meet in Russia, and otherwise only in classes', () => {
  const tiedTo = (id: string) =>
    graph.relations.flatMap(({ subject, object }) =>
      subject === id ? object : object === id ? subject : [],
    );
  const shared = tiedTo('serbia').filter((id) => tiedTo('central-african-republic').includes(id));
  const classes = new Set(graph.entities.filter(({ generic }) => generic).map(({ id }) => id));
  expect([...new Set(shared.filter((id) => !classes.has(id)))]).toEqual(['russia']);
});

test('every weapon is a class, since no text speaks of a single piece', () => {
  expect(graph.entities.filter(({ kind, generic }) => kind === 'weapon' && !generic)).toEqual([]);
});

test.each([
  [
    'central-african-republic~halts~un-arms-embargo',
    'central-african-republic~seeks-lifting-of~un-arms-embargo',
  ],
  ['serbian-military~uses~combat-drones', 'serbian-military~displays~combat-drones'],
  ['rebel-coalition~causes-tension-with~christian-militias', 'rebel-coalition~provokes~christian-militias'],
  ['turkstream~located-in~ukraine', 'turkstream~bypasses~ukraine'],
  ['ap-serbia-office.47', 'ap-serbia-office.13'],
])('what it once said under %s leads on', (old, successor) => {
  expect(graph.redirects[old]).toBe(successor);
});

test('a ministry is its state’s on nobody’s word, whoever is quoted', () => {
  const { statements, support } = relation('russian-defence-ministry~belongs-to~russia') ?? {};
  expect(statements).toHaveLength(4);
  expect(support?.speakers).toEqual([]);
});

test('acts that were not done say how far they came', () => {
  expect(stage('moscow-times-serbia-office.51')).toBe('required');
  expect(stage('ap-serbia-office.36')).toBe('intended');
  expect(stage('reuters-serbia-office.20')).toBe('intended');
  expect(stage('reuters-serbia-office.27')).toBe('required');
});
