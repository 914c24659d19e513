import { edtfBounds } from './edtf.ts';
import { storyOf } from './ids.ts';
import { withLooks } from './looks.ts';
import { relate } from './relations.ts';
import { statementTime } from './time.ts';
import type { Anchor, Article, ArticleId, Entity, Graph, Predicate, PrintedDate } from './types.ts';
import type { Segment, SegmentRole, Statement, Story, Vocabulary, When } from './types.ts';

/** A graph for tests with the texts of its articles. */
export interface TestGraph {
  graph: Graph;
  texts: Map<ArticleId, string>;
}

type Part = [role: SegmentRole, text: string];

const WIRE: Part[] = [
  ['headline', 'Norland ships drones to Sudland'],
  ['furniture', '\n\n'],
  ['dateline', 'TALVIK, May 4 (North Wire) - '],
  [
    'body',
    'Norland delivered drones to Sudland on May 3, Prime Minister Anna Bérg said. Norland does not recognise Sudland.',
  ],
  ['furniture', '\n\nRead more: 🛰️ Subscribe today'],
];

/** An emoji and a combining accent stand before the quotes, so that an offset in other units than UTF-16 fails. */
const POST: Part[] = [
  ['furniture', '📰 DAILY POST\n\n'],
  ['headline', 'Bérg’s drones reach Sudland'],
  ['furniture', '\n\n'],
  [
    'body',
    'Norland, which borders Sudland, has sent it twenty drones, North Wire reported. Anna Be\u0301rg plans to visit Sudland next year.',
  ],
];

/** The same text with straight apostrophes, reposted. */
const REPOST: Part[] = [
  ...POST.slice(1, 2).map(([role, text]): Part => [role, text.replace('’', "'")]),
  ...POST.slice(2),
  ['furniture', '\n\nPosted by a reader, 9.5.2021'],
];

const textOf = (parts: Part[]) => parts.map(([, text]) => text).join('');

function segmentsOf(parts: Part[], story: string): Segment[] {
  let end = 0;
  return parts.map(([role, text]) => {
    const start = end;
    end += text.length;
    return { start, end, role, story: role === 'furniture' ? null : story };
  });
}

type DateDraft = Pick<PrintedDate, 'text' | 'edtf' | 'role'>;

function article(id: ArticleId, parts: Part[], story: string, ...dates: DateDraft[]): Article {
  const text = textOf(parts);
  return {
    id,
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    length: text.length,
    url: null,
    host: null,
    dates: dates.map((date) => {
      const start = text.indexOf(date.text);
      return { ...date, start, end: start + date.text.length };
    }),
    segments: segmentsOf(parts, story),
  };
}

function anchor(id: ArticleId, exact: string): Anchor {
  const text = TEXTS.get(id) ?? '';
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`${id} does not say "${exact}".`);
  const end = start + exact.length;
  const prefix = text.slice(Math.max(0, start - 20), start);
  return { article: id, exact, start, end, prefix, suffix: text.slice(end, end + 20) };
}

function dated(text: string, edtf: string, basis: When['basis']): When {
  return { text, edtf, ...(edtfBounds(edtf) ?? { earliest: null, latest: null }), basis };
}

const TEXTS = new Map([
  ['wire', textOf(WIRE)],
  ['post', textOf(POST)],
  ['repost', textOf(REPOST)],
]);

const STORIES: Story[] = [
  {
    id: 'wire-drones',
    headline: 'Norland ships drones to Sudland',
    publisher: 'north-wire',
    publisherBasis: 'stated',
    published: dated('May 4', '2021-05-04', 'completed'),
    copies: ['wire'],
    derivedFrom: [],
  },
  {
    id: 'post-drones',
    headline: 'Bérg’s drones reach Sudland',
    publisher: 'daily-post',
    publisherBasis: 'inferred',
    published: {
      ...dated('9.5.2021', '../2021-05-09', 'bounded'),
      note: 'The repost is the latest it can be.',
    },
    copies: ['post', 'repost'],
    derivedFrom: [{ publisher: 'north-wire', story: 'wire-drones', basis: 'stated' }],
  },
];

type Tie = [subject: string, predicate: string, object: string];

/** `quotes` are the words in each copy of the story, in order; one alone stands in all of them. */
function statement(id: string, tie: Tie, rest: Partial<Statement>, ...quotes: string[]): Statement {
  const story = STORIES.find((one) => one.id === storyOf(id));
  if (!story) throw new Error(`There is no story of ${id}.`);
  const [subject, predicate, object] = tie;
  const when = rest.when ?? null;
  return {
    id,
    story: story.id,
    subject,
    predicate,
    object,
    polarity: 'affirmed',
    modality: 'actual',
    verb: null,
    said: [],
    when,
    evidence: [
      { anchors: story.copies.map((copy, index) => anchor(copy, quotes[index] ?? quotes[0] ?? '')) },
    ],
    proposedBy: 'curated',
    review: 'accepted',
    time: statementTime({ when }, story),
    ...rest,
  };
}

const SUPPLY: Tie = ['norland', 'supplies', 'sudland'];
const onMay3 = dated('on May 3', '2021-05-03', 'completed');
const nextYear = dated('next year', '2022', 'relative');

const STATEMENTS: Statement[] = [
  statement(
    'post-drones.01',
    SUPPLY,
    { said: ['north-wire'] },
    'Norland, which borders Sudland, has sent it twenty drones',
  ),
  statement('post-drones.02', ['norland', 'borders', 'sudland'], {}, 'Norland, which borders Sudland'),
  statement(
    'post-drones.03',
    ['anna-berg', 'visits', 'sudland'],
    { modality: 'planned', when: nextYear },
    'Anna Be\u0301rg plans to visit Sudland next year',
  ),
  statement(
    'post-drones.04',
    SUPPLY,
    { proposedBy: 'rules', review: 'unreviewed' },
    'Bérg’s drones reach Sudland',
    "Bérg's drones reach Sudland",
  ),
  statement(
    'wire-drones.01',
    SUPPLY,
    { said: ['anna-berg'], when: onMay3 },
    'Norland delivered drones to Sudland on May 3, Prime Minister Anna Bérg said',
  ),
  statement(
    'wire-drones.02',
    ['norland', 'recognises', 'sudland'],
    { polarity: 'denied' },
    'Norland does not recognise Sudland',
  ),
  statement(
    'wire-drones.03',
    ['anna-berg', 'leads', 'norland'],
    { role: 'Prime Minister' },
    'Prime Minister Anna Bérg',
  ),
];

function verb(id: string, family: string, label: string, inverse: string, negated: string): Predicate {
  const from = ['country', 'person'];
  return { id, family, label, inverse, negated, symmetric: id === 'borders', from, to: ['country'] };
}

const VOCABULARY: Vocabulary = {
  kinds: withLooks([
    { id: 'country', label: 'Country', plural: 'Countries' },
    { id: 'person', label: 'Person', plural: 'People' },
    { id: 'organization', label: 'Organization', plural: 'Organizations' },
  ]),
  families: [
    { id: 'structure', label: 'Structure' },
    { id: 'cooperation', label: 'Cooperation' },
  ],
  predicates: [
    verb('borders', 'structure', 'borders', 'borders', 'does not border'),
    verb('leads', 'structure', 'leads', 'is led by', 'does not lead'),
    verb('recognises', 'cooperation', 'recognises', 'is recognised by', 'does not recognise'),
    verb('supplies', 'cooperation', 'supplies', 'is supplied by', 'does not supply'),
    verb('visits', 'cooperation', 'visits', 'is visited by', 'does not visit'),
  ],
};

const ENTITIES: Entity[] = [
  {
    id: 'anna-berg',
    kind: 'person',
    name: 'Anna Bérg',
    aliases: [{ text: 'Bérg', sense: 'name', ambiguous: true }],
  },
  { id: 'daily-post', kind: 'organization', name: 'Daily Post', aliases: [], media: true },
  { id: 'north-wire', kind: 'organization', name: 'North Wire', aliases: [], media: true },
  { id: 'norland', kind: 'country', name: 'Norland', aliases: [{ text: 'Talvik', sense: 'metonym' }] },
  { id: 'sudland', kind: 'country', name: 'Sudland', aliases: [] },
];

/**
 * A valid graph, new at each call: two stories in three articles, the second one reposted and derived from the first;
 * five entities; five relations, of which one is denied, one planned, one symmetric and undated, and one rests on
 * both stories, on a rule's unreviewed suggestion and on one origin; a difference; a renamed and a retired entity.
 */
export function testGraph(): TestGraph {
  const parts = { vocabulary: VOCABULARY, stories: STORIES, entities: ENTITIES, statements: STATEMENTS };
  const graph: Graph = {
    format: 'edgewise/graph',
    version: 2,
    id: 'drones',
    title: 'Drones for Sudland',
    ...parts,
    articles: [
      article('wire', WIRE, 'wire-drones', { text: 'May 4', edtf: '2021-05-04', role: 'publication' }),
      article('post', POST, 'post-drones'),
      article('repost', REPOST, 'post-drones', { text: '9.5.2021', edtf: '2021-05-09', role: 'furniture' }),
    ],
    relations: relate(parts),
    differences: [
      {
        id: 'how-many-drones',
        kind: 'scope',
        question: 'How many drones?',
        statements: ['post-drones.01', 'wire-drones.01'],
      },
    ],
    redirects: { 'anna-bergova': 'anna-berg', 'old-norland': null },
    positions: {
      'anna-berg': [0, -120],
      'daily-post': [-200, 80],
      'north-wire': [200, 80],
      norland: [-80, 0],
      sudland: [80, 0],
    },
  };
  return { graph: structuredClone(graph), texts: new Map(TEXTS) };
}

/** The first of a list that is known not to be empty. */
export function firstOf<T>([first]: T[]): T {
  if (first === undefined) throw new Error('The list is empty.');
  return first;
}
