import { edtfBounds } from './edtf.ts';
import { relate } from './relations.ts';
import { testGraph } from './testGraph.ts';
import { statementTime } from './time.ts';
import type { Anchor, Article, Entity, Graph, Statement, Story, When } from './types.ts';

const modalities = ['actual', 'actual', 'actual', 'planned', 'possible'] as const;

/**
 * A valid graph of any size, the same at each call: states that supply, visit, lead or recognise one another, each in a
 * sentence of its own of one article; every third relation has a date, every seventh is denied.
 * @param relations at most `size * (size - 1)`
 * @param size how many states there are, from 4
 */
export function largeGraph(relations: number, size: number): Graph {
  const { vocabulary, entities: newsrooms } = testGraph().graph;
  const predicates = vocabulary.predicates.filter(({ symmetric }) => !symmetric);
  const entities = Array.from({ length: size }, (_, i) => state(i, size));
  const publisher = newsrooms.filter(({ media }) => media).slice(0, 1);
  const sentences = Array.from({ length: relations }, (_, i) => {
    const subject = entities[i % size];
    const object = entities[(i + 1 + Math.floor(i / size)) % size];
    const predicate = predicates[i % predicates.length];
    if (!subject || !object || !predicate) throw new Error('There is no such pair of states.');
    return { subject, predicate, object, text: `${subject.name} ${predicate.label} ${object.name}.` };
  });
  const text = sentences.map((sentence) => sentence.text).join('\n');
  const story: Story = {
    id: 'all-states',
    headline: sentences[0]?.text ?? '',
    publisher: publisher[0]?.id ?? null,
    publisherBasis: 'stated',
    published: on('2021-05-04'),
    copies: ['states'],
    derivedFrom: [],
  };
  let end = -1;
  const statements = sentences.map(({ subject, predicate, object, text: exact }, i): Statement => {
    const start = end + 1;
    end = start + exact.length;
    const context = { prefix: text.slice(Math.max(0, start - 20), start), suffix: text.slice(end, end + 20) };
    const anchor: Anchor = { article: 'states', exact, start, end, ...context };
    const tie = { subject: subject.id, predicate: predicate.id, object: object.id };
    return statement(i, tie, anchor, story);
  });
  const parts = { vocabulary, stories: [story], entities: [...entities, ...publisher], statements };
  return {
    format: 'edgewise/graph',
    version: 2,
    id: 'large',
    title: 'A large graph',
    ...parts,
    articles: [article(text, story)],
    relations: relate(parts),
    differences: [],
    redirects: {},
    positions: Object.fromEntries(
      parts.entities.map(({ id }, i) => [id, [(i % 100) * 200, Math.floor(i / 100) * 200]]),
    ),
  };
}

function statement(
  i: number,
  tie: Pick<Statement, 'subject' | 'predicate' | 'object'>,
  anchor: Anchor,
  story: Story,
): Statement {
  const when = i % 3 === 0 ? on(`${2000 + (i % 20)}-0${1 + (i % 9)}`) : null;
  return {
    id: `${story.id}.${String(i + 1).padStart(2, '0')}`,
    story: story.id,
    ...tie,
    polarity: i % 7 === 0 ? 'denied' : 'affirmed',
    modality: modalities[i % modalities.length] ?? 'actual',
    verb: null,
    said: [],
    when,
    evidence: [{ anchors: [anchor] }],
    proposedBy: 'rules',
    review: 'accepted',
    time: statementTime({ when }, story),
  };
}

function state(i: number, size: number): Entity {
  const number = String(i + 1).padStart(String(size).length, '0');
  return { id: `state-${number}`, kind: 'country', name: `State ${number}`, aliases: [] };
}

function article(text: string, story: Story): Article {
  return {
    id: 'states',
    file: 'states.txt',
    sha256: '0'.repeat(64),
    length: text.length,
    url: null,
    host: null,
    dates: [],
    segments: [{ start: 0, end: text.length, role: 'body', story: story.id }],
  };
}

function on(edtf: string): When {
  const { earliest, latest } = edtfBounds(edtf) ?? { earliest: null, latest: null };
  return { text: edtf, edtf, earliest, latest, basis: 'stated' };
}
