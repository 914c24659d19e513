import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { build } from '../src/pipeline/pipeline.ts';

// Two invented articles, one of them a rewrite that credits the other, compiled by the pipeline as it is and put beside
// the page as a person would put them.

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const articles = {
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

const { graph } = build(
  {
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
    corrections: { articles: [], segments: [], stories: [] },
    vocabulary: {
      kinds: [kind('country', 'Country'), kind('organization', 'Organization')],
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
    drawing: new Map(),
  },
  sha256,
);

test('articles of one’s own give a graph of the same proof, from a file beside the page', async ({
  page,
}) => {
  await page.route('**/mine/graph.json', (route) => route.fulfill({ json: graph }));
  for (const [file, body] of Object.entries(articles)) {
    await page.route(`**/mine/articles/${file}`, (route) =>
      route.fulfill({ body, contentType: 'text/plain; charset=utf-8' }),
    );
  }
  await page.goto('/?graph=mine/graph.json');
  await page.getByRole('option', { name: 'Borduria lends to Avalon' }).click();
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details).toContainText('One origin: Northern Wire');
  await expect(details).toContainText('1 March 2021: “Monday”, counted from 3 March 2021');
  await expect(details.locator('blockquote').filter({ hasText: '<b>bold</b>' })).toBeVisible();
  await details
    .getByRole('article', { name: 'Statement borduria-lends-avalon-a-ferry.01' })
    .getByRole('link', { name: 'Show in article' })
    .click();
  await expect(page.locator('mark')).toHaveText('Borduria 🚢 lent Avalon a ferry on Monday');
  await expect(page).toHaveURL(/graph=mine\/graph.json&article=wire/);
  await page.reload();
  await expect(page.locator('mark')).toBeInViewport();
});
