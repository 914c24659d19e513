import { polarityNames } from './columns.ts';
import { readFileSync } from 'node:fs';
import { parseAnnotation } from '@dokieli/web-annotation';
import jsonld from 'jsonld';
import { describe, expect, it, test } from 'vitest';
import { WEB_ANNOTATION_CONTEXT_DOCUMENT } from '../../node_modules/@dokieli/web-annotation/dist/contexts/anno.js';
import { FIRMNESS } from '../model/firmness.ts';
import { load } from '../model/load.ts';
import { testGraph } from '../model/testGraph.ts';
import { indexGraph } from '../query/graphIndex.ts';
import { everything, type About } from './extract.ts';
import { hostileGraph } from './testHostile.ts';
import { version2Index } from './testVersion2.ts';
import { unread, webAnnotations } from './webAnnotations.ts';

/** Knows the context of the standard and nothing else. */
async function documentLoader(url: string) {
  if (url !== 'http://www.w3.org/ns/anno.jsonld')
    throw new Error(`Nothing is fetched here, not even ${url}.`);
  return { contextUrl: undefined, document: WEB_ANNOTATION_CONTEXT_DOCUMENT, documentUrl: url };
}

interface Selector {
  type: string;
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}
interface Target {
  source: { id: string; via?: string };
  selector: [quote: Selector, position: Selector];
}
interface Item {
  id: string;
  body: { value: string; purpose: string; selector?: [quote: Selector, position: Selector] }[];
  polarity: string;
  modality: string;
  target: Target[];
}

const about: About = {
  title: 'A collection',
  notes: ['A note.'],
  date: '2026-01-02',
  address: 'https://example.org/',
  link: (type, id) => `https://example.org/?${type}=${id}`,
};
const folder = 'https://example.org/data/articles/';

function written({ graph, texts }: Pick<ReturnType<typeof testGraph>, 'graph' | 'texts'>) {
  const part = everything(indexGraph(load(graph)));
  return JSON.parse(webAnnotations(part, texts, (file) => folder + file, about));
}

const first = load(JSON.parse(readFileSync('data/graph.json', 'utf8')));
const firstTexts = new Map(
  first.articles.map(({ id, file }) => {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    return [id, decoder.decode(readFileSync(`data/articles/${file}`))];
  }),
);

/** The test graph with a verb, context, and acts at every stage. */
function version2Graph() {
  const { graph } = version2Index();
  return { graph, texts: testGraph().texts };
}

describe.each([
  ['the first collection', { graph: first, texts: firstTexts }],
  ['emoji and combining accents before the quotes', testGraph()],
  ['all that version 2 can say', version2Graph()],
  ['hostile words', hostileGraph()],
])('%s', (_, collection) => {
  const file = written(collection);
  const items: Item[] = file.first.items;
  const { statements, articles } = collection.graph;
  /** As another program would decode the file, and count in it. */
  const pointsOf = new Map(
    articles.map(({ id, file: name }) => {
      const text = new TextDecoder().decode(new TextEncoder().encode(collection.texts.get(id)));
      return [folder + name, Array.from(text)];
    }),
  );

  it('has an annotation for each statement, a target for each quote, and a body more for what is context', () => {
    expect(items.map(({ id }) => id)).toEqual(statements.map(({ id }) => about.link('statement', id)));
    const passages = statements.flatMap(({ evidence }) => evidence);
    const [context, quotes] = [true, false].map((is) =>
      passages.filter((one) => (one.context === true) === is).flatMap(({ anchors }) => anchors),
    );
    expect(items.flatMap(({ target }) => target)).toHaveLength(quotes?.length ?? 0);
    expect(items.flatMap(({ body }) => body)).toHaveLength(items.length + (context?.length ?? 0));
    expect(file.total).toBe(statements.length);
  });

  it('finds the exact words again by counting code points', () => {
    for (const { source, selector } of items.flatMap(({ target }) => target)) {
      const [{ exact, prefix, suffix }, { start, end }] = selector;
      const points = pointsOf.get(source.id) ?? [];
      expect(points.slice(start, end).join('')).toBe(exact);
      expect(points.slice(0, start).join('').endsWith(prefix)).toBe(true);
      expect(points.slice(end).join('').startsWith(suffix)).toBe(true);
    }
  });

  it('is JSON-LD in which every term means something', async () => {
    const options = { documentLoader, safe: true };
    const expanded = JSON.stringify(await jsonld.expand(file, options));
    expect(expanded.match(/"http:\/\/www\.w3\.org\/ns\/oa#Annotation"/g)).toHaveLength(items.length);
    expect(expanded.match(/"urn:edgewise:polarity"/g)).toHaveLength(items.length);
    for (const modality of FIRMNESS)
      expect(expanded.split(`"@id":"urn:edgewise:${modality}"`)).toHaveLength(
        items.filter((item) => item.modality === modality).length + 1,
      );
  });

  it('is read by a library of the standard', async () => {
    for (const item of items) {
      const annotation = await parseAnnotation({ '@context': file['@context'], ...item });
      expect(annotation?.motivatedBy).toMatch(/describing$/);
      expect(JSON.stringify(annotation)).toContain(JSON.stringify(item.body[0]?.value).slice(1, -1));
      expect(JSON.stringify(annotation)).toContain(
        JSON.stringify(item.target[0]?.selector[0].exact).slice(1, -1),
      );
    }
  });

  it('says in words and in terms of its own what is negated', () => {
    expect(items.map(({ polarity, modality }) => ({ polarity, modality }))).toEqual(
      statements.map(({ polarity, modality }) => ({ polarity: polarityNames[polarity], modality })),
    );
    for (const { body } of items.filter(({ polarity }) => polarity === 'negated'))
      expect(body[0]?.value).toMatch(/[ (](does not|did not|is not|never|do not) /);
  });
});

test('quotes of an article that cannot be read, or is another one, are left out and counted', () => {
  const { graph, texts } = testGraph();
  texts.delete('repost');
  texts.set('post', 'Something else altogether.');
  const file = written({ graph, texts });
  expect(file.total).toBe(3);
  expect(unread(everything(indexGraph(graph)), texts)).toBe(8);
});

test('what only resolves a pronoun says whom the words mean, and is not what they rest on', () => {
  const { graph, texts } = version2Graph();
  const items: Item[] = written({ graph, texts }).first.items;
  const { body, target } = items.find(({ id }) => id.endsWith('post-drones.01')) ?? {};
  const [claim, ...context] = body ?? [];
  expect(claim).toMatchObject({ purpose: 'describing', value: 'Norland supplies Sudland (abandoned)' });
  expect(context.map(({ purpose, selector }) => [purpose, selector?.[0].exact])).toEqual(
    ['post', 'repost'].map(() => ['identifying', 'Anna Be\u0301rg plans to visit Sudland next year']),
  );
  expect(target?.map(({ selector }) => selector[0].exact)).toEqual(
    ['post', 'repost'].map(() => 'Norland, which borders Sudland, has sent it twenty drones'),
  );
  expect(unread(everything(indexGraph(graph)), texts)).toBe(0);
  texts.delete('post');
  expect(unread(everything(indexGraph(graph)), texts)).toBe(5);
});

test('the words of the text head a claim in their own order, beside those of the vocabulary', () => {
  const items: Item[] = written(version2Graph()).first.items;
  expect(items.find(({ id }) => id.endsWith('wire-drones.01'))).toMatchObject({
    body: [{ value: 'Norland delivered drones to Sudland (planned)' }],
    verb: 'delivered drones to',
    predicate: 'supplies',
  });
});
