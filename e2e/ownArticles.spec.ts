import { createHash } from 'node:crypto';
import { expect, test, type Locator, type Page } from '@playwright/test';
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

const field = (page: Page) => page.getByLabel('Open a graph file of your own');
const banner = (page: Page) => page.getByRole('banner');

async function chooseFromHelp(page: Page, files: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
  await page.getByRole('button', { name: 'Help' }).click();
  await field(page).setInputFiles(files);
}

test.describe('from one’s own disk', () => {
  const ferry = {
    name: 'ferry.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(graph)),
  };
  const texts = Object.entries(articles).map(([name, text]) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  }));

  test('a graph and its articles are opened, read, left and come back to', async ({ page }) => {
    await page.goto('/?entity=serbia');
    await chooseFromHelp(page, [ferry, ...texts]);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(banner(page)).toContainText('A ferry for Avalon');
    await expect(page.getByRole('alert')).toContainText('opened from your disk');
    await expect(page).toHaveURL(/\?graph=disk:ferry\.json$/);
    await page.getByRole('option', { name: 'Borduria lends to Avalon' }).click();
    await expect(page.locator('.statement blockquote').first()).toContainText('a ferry from Borduria');
    await page.getByRole('link', { name: 'Show in article' }).first().click();
    await expect(page.locator('mark').first()).toBeVisible();
    await page.goto('/?entity=serbia');
    await chooseFromHelp(page, [ferry]);
    await expect(banner(page)).toContainText('A ferry for Avalon');
    await page.goBack();
    await expect(banner(page)).toContainText('Russian defence ministry');
    await expect(page).toHaveURL(/\?entity=serbia$/);
    await page.goForward();
    await expect(banner(page)).toContainText('A ferry for Avalon');
  });

  test('an article that was not chosen with it is told by its name', async ({ page }) => {
    await page.goto('/');
    await chooseFromHelp(page, [ferry]);
    await page.getByRole('option', { name: 'Borduria lends to Avalon' }).click();
    await page.getByRole('link', { name: 'Show in article' }).first().click();
    await expect(page.getByRole('alert').filter({ hasText: 'was not chosen with it' })).toContainText('.txt');
  });

  test('an address cannot open it, says so, and it can be chosen again there', async ({ page }) => {
    await page.goto('/?graph=disk:ferry.json');
    await expect(page.getByRole('alert')).toContainText('“ferry.json” lies on the disk of whoever opened it');
    await field(page).setInputFiles([ferry]);
    await expect(banner(page)).toContainText('A ferry for Avalon');
  });

  test('a file that is no graph is told, and nothing on the screen is lost', async ({ page }) => {
    await page.goto('/?entity=serbia');
    for (const [body, says] of [
      ['<b>not a graph</b>', 'not JSON'],
      ['{"format":"edgewise/graph","version":99}', 'reads up to version'],
      ['[]', 'not an Edgewise graph'],
    ] as const) {
      await chooseFromHelp(page, [{ ...ferry, buffer: Buffer.from(body) }]);
      await expect(page.getByRole('dialog').getByRole('alert')).toContainText(says);
      await page.keyboard.press('Escape');
    }
    await chooseFromHelp(page, texts);
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Choose one graph file');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/\?entity=serbia$/);
    await expect(banner(page)).toContainText('Russian defence ministry');
  });
});
