import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readTable } from '../src/cli/imports/table.ts';

/** What only the command runs, and what writes the static pages: no page of the site holds it. */
const offThePage = ['src/readers', 'src/ingest', 'src/ingest/layout', 'src/cli', 'app/pages'];
const packages = readTable(readFileSync('ARCHITECTURE.md', 'utf8'))
  .filter(({ folder }) => !offThePage.includes(folder))
  .flatMap((row) => row.packages);

test('somebody who asks whose work the page is finds every package and font in it, with its licence', async ({
  page,
}) => {
  await page.goto('/?entity=serbia');
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('link', { name: 'Licences of the software used' }).click();
  await expect(page).toHaveURL(/\/licences\.txt$/);
  const text = await page.locator('body').innerText();
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  const onThePage = Object.entries(dependencies).filter(([name]) => packages.includes(name));
  expect(onThePage.length).toBeGreaterThan(20);
  for (const [name, version] of onThePage) expect(text).toContain(`\n${name} ${version} (`);
  for (const inWorker of ['workbox-precaching', 'workbox-core', 'scheduler', '@tanstack/virtual-core'])
    expect(text).toContain(`\n${inWorker} `);
  expect(text).toContain('SIL OPEN FONT LICENSE');
});
