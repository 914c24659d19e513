import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

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
  const missing = Object.entries(dependencies).filter(
    ([name, version]) => !text.includes(`\n${name} ${version} (`),
  );
  // The worker that places graphs is built and tested, and no page starts it yet.
  expect(missing.map(([name]) => name)).toEqual(['graphology-layout-forceatlas2']);
  for (const inWorker of ['workbox-precaching', 'workbox-core', 'scheduler', '@tanstack/virtual-core'])
    expect(text).toContain(`\n${inWorker} `);
  expect(text).toContain('SIL OPEN FONT LICENSE');
});
