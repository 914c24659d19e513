import { withLooks } from '../src/model/looks.ts';
import { createHash } from 'node:crypto';
import { extractorsOf } from '../src/ingest/extractors/all.ts';
import { build } from '../src/ingest/pipeline.ts';
import { noDrawings } from '../src/ingest/layout/place.ts';
import type { Sources } from '../src/ingest/sources.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
/** Two invented articles, one of them a rewrite that credits the other. */
export const articles = {
  'wire.txt': `Borduria Lends Avalon a Ferry\n\nBy Northern Wire\n3 March 2021\n\nBorduria 🚢 lent Avalon a ferry on Monday, the harbour master said.\n`,
  'paper.txt': `Avalon Gets Its Ferry\n\n4 March 2021\n\nAvalon has received a ferry from Borduria, Northern Wire reported, and <b>bold</b> plans follow.\n`,
};
const kind = (id: string, label: string) => ({ id, label, plural: label });
const named = (id: string, name: string, rest: object) => ({
  id,
  name,
  aliases: [{ text: name, sense: 'name' as const }],
  ...rest,
});

const sources: Sources = {
  files: Object.entries(articles).map(([file, text]) => ({ file, bytes: Buffer.from(text) })),
  checksums: Object.entries(articles)
    .map(([file, text]) => `${sha256(Buffer.from(text))}  articles/${file}`)
    .join('\n'),
  annotations: {
    id: 'ferry',
    title: 'A ferry for Avalon',
    entities: [
      named('avalon', 'Avalon', { kind: 'country' }),
      named('borduria', 'Borduria', { kind: 'country' }),
      named('northern-wire', 'Northern Wire', { kind: 'organization', media: true as const }),
    ].map((entity) => ({ kind: 'country', ...entity })),
    statements: [
      {
        id: 'borduria-lends-avalon-a-ferry.01',
        subject: 'borduria',
        predicate: 'lends-to',
        object: 'avalon',
        when: { text: 'Monday' },
        quotes: ['Borduria 🚢 lent Avalon a ferry on Monday'],
      },
      {
        id: 'avalon-gets-its-ferry.01',
        subject: 'borduria',
        predicate: 'lends-to',
        object: 'avalon',
        said: ['northern-wire'],
        quotes: [
          'Avalon has received a ferry from Borduria, Northern Wire reported, and <b>bold</b> plans follow.',
        ],
      },
    ],
    differences: [],
    redirects: {},
  },
  publishers: [],
  corrections: { articles: [], segments: [], stories: [] },
  vocabulary: {
    kinds: withLooks([kind('country', 'Country'), kind('organization', 'Organization')]),
    families: [{ id: 'supply', label: 'Supply' }],
    predicates: [
      {
        id: 'lends-to',
        family: 'supply',
        label: 'lends to',
        inverse: 'borrows from',
        negated: 'does not lend to',
        symmetric: false,
        from: ['country'],
        to: ['country'],
      },
    ],
  },
  drawing: noDrawings,
  known: [],
  named: [],
};

const { value } = await build(sources, extractorsOf(sources), { sha256 });
if (!value) throw new Error('The ferry is no collection.');

/** What the pipeline, as it is, makes of them. */
export const { graph } = value;
