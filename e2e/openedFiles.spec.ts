import { expect, test, type Locator, type Page } from '@playwright/test';
import { articles, graph } from './ferry.ts';

const field = (page: Page) => page.getByLabel('Open a graph file or a saved collection');
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
    await expect(page.getByRole('alert')).toContainText('opened from your computer');
    await expect(page).toHaveURL(/\?graph=disk:ferry\.json$/);
    await page.getByRole('option', { name: 'Borduria lends to Avalon' }).click();
    await expect(page.locator('.statement blockquote').first()).toContainText('lent Avalon a ferry');
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

  test('it takes the place of whatever is selected, and an early answer of another does not take its own', async ({
    page,
  }) => {
    await page.goto('/?relation=air-show~takes-place-at~batajnica');
    await expect(page.getByRole('heading', { level: 2, name: /air show/ })).toBeVisible();
    await chooseFromHelp(page, [ferry]);
    await page.getByRole('option', { name: 'Borduria lends to Avalon' }).click();
    const answers: (() => void)[] = [];
    const asked = new Promise<void>((begin) => {
      void page.route('**/data/graph.json*', async (route) => {
        begin();
        await new Promise<void>((done) => answers.push(done));
        await route.continue();
      });
    });
    await page.evaluate(() => history.go(-2));
    await asked;
    await page.evaluate(() => history.go(2));
    await expect(page).toHaveURL(/relation=borduria~lends-to~avalon&graph=disk:ferry\.json$/);
    const late = page.waitForResponse('**/data/graph.json*');
    answers.forEach((answer) => answer());
    await (await late).finished();
    await expect(banner(page)).toContainText('A ferry for Avalon');
    await expect(page.getByRole('heading', { level: 2, name: 'Borduria lends to Avalon' })).toBeVisible();
  });

  test('chosen again after a reload, it opens as it was', async ({ page }) => {
    await page.goto('/');
    await chooseFromHelp(page, [ferry, ...texts]);
    await page.getByRole('option', { name: 'Borduria lends to Avalon' }).click();
    await page.reload();
    await field(page).setInputFiles([ferry, ...texts]);
    await expect(page.getByRole('heading', { level: 2, name: 'Borduria lends to Avalon' })).toBeVisible();
    await expect(page).toHaveURL(/\?relation=borduria~lends-to~avalon&graph=disk:ferry\.json$/);
  });

  test('its links say that they open only for who has the file, and no frame is offered', async ({
    page,
  }) => {
    await page.goto('/');
    await chooseFromHelp(page, [ferry]);
    await page.getByRole('button', { name: 'Share' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share this view' });
    await expect(dialog).toContainText('only works for people who have the file');
    await expect(dialog.getByLabel('Embed code')).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page
      .getByRole('complementary', { name: 'Details' })
      .getByRole('button', { name: 'Copy link to this view' })
      .click();
    await expect(page.getByText('Link copied; it only works for people who have the file')).toBeVisible();
  });

  test('an article that is not the one quoted from is told, even where the quote still stands in it', async ({
    page,
  }) => {
    await page.goto('/');
    const other = texts.map((text) => ({
      ...text,
      buffer: Buffer.from(text.buffer.toString().replaceAll('harbour', 'airport')),
    }));
    await chooseFromHelp(page, [ferry, ...other]);
    await page.getByRole('option', { name: 'Borduria lends to Avalon' }).click();
    await page
      .getByRole('article', { name: /lends-avalon/ })
      .getByRole('link', { name: 'Show in article' })
      .click();
    await expect(page.getByRole('alert').filter({ hasText: 'Couldn’t show the article' })).toContainText(
      'not the version that the quotes were taken from',
    );
    await expect(page.locator('mark')).toHaveCount(0);
  });

  test('several are kept, and Back leads from one to another', async ({ page }) => {
    await page.goto('/');
    await chooseFromHelp(page, [ferry]);
    await expect(banner(page)).toContainText('A ferry for Avalon');
    const second = { ...graph, title: 'Another ferry' };
    await chooseFromHelp(page, [
      { ...ferry, name: 'a&b=ü #1?.json', buffer: Buffer.from(JSON.stringify(second)) },
    ]);
    await expect(banner(page)).toContainText('Another ferry');
    await page.goBack();
    await expect(banner(page)).toContainText('A ferry for Avalon');
    await page.goForward();
    await expect(banner(page)).toContainText('Another ferry');
  });

  test('another collection in a file of the same name opens beside the first', async ({ page }) => {
    await page.goto('/');
    await chooseFromHelp(page, [ferry]);
    await page.getByRole('option', { name: 'Borduria lends to Avalon' }).click();
    const other = { ...graph, id: 'other', title: 'Another ferry' };
    await chooseFromHelp(page, [{ ...ferry, buffer: Buffer.from(JSON.stringify(other)) }]);
    await expect(banner(page)).toContainText('Another ferry');
    await expect(page).toHaveURL(/\?graph=disk:ferry\.json\+?(%20)?\(2\)$/);
    await page.goBack();
    await expect(banner(page)).toContainText('A ferry for Avalon');
    await expect(page.getByRole('heading', { level: 2, name: 'Borduria lends to Avalon' })).toBeVisible();
  });

  test('a graph of nothing but names says so, and asks nothing', async ({ page }) => {
    await page.goto('/');
    const bare = { ...graph, statements: [], relations: [], articles: [], stories: [], differences: [] };
    await chooseFromHelp(page, [{ ...ferry, buffer: Buffer.from(JSON.stringify(bare)) }]);
    const details = page.getByRole('complementary', { name: 'Details' });
    await expect(page.getByText('This collection has no claims yet')).toBeVisible();
    await expect(details).toContainText('It names Avalon, Borduria and Northern Wire.');
    await expect(page.getByText('annotations.json')).toHaveCount(0);
    await expect(page.getByText('Select any line to read the quote')).toHaveCount(0);
  });

  test('an article that was not chosen with it is told by its name', async ({ page }) => {
    await page.goto('/');
    await chooseFromHelp(page, [ferry]);
    await page.getByRole('option', { name: 'Borduria lends to Avalon' }).click();
    await page.getByRole('link', { name: 'Show in article' }).first().click();
    await expect(page.getByRole('alert').filter({ hasText: 'was not chosen together with' })).toContainText(
      '.txt',
    );
  });

  test('an address cannot open it, says so, and it can be chosen again there', async ({ page }) => {
    await page.goto('/?graph=disk:ferry.json');
    await expect(page.getByRole('alert')).toContainText('“ferry.json” is a file on somebody’s computer');
    await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
    await expect(page).toHaveTitle('Edgewise');
    await field(page).setInputFiles([ferry]);
    await expect(banner(page)).toContainText('A ferry for Avalon');
  });

  test('a file that is no graph is told, and nothing on the screen is lost', async ({ page }) => {
    await page.goto('/?entity=serbia');
    for (const [body, says] of [
      ['<b>not a graph</b>', 'is not a graph file'],
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
