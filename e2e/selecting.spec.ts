import { expect, test, type Page } from '@playwright/test';

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const list = (page: Page) => page.getByRole('listbox', { name: 'Entities and links' });

test('the list adds by Ctrl-click and Shift-Space, takes out again, and stays where it is', async ({
  page,
}) => {
  await page.goto('/');
  await list(page).getByRole('option', { name: 'Belarus', exact: true }).click();
  await list(page)
    .getByRole('option', { name: 'China', exact: true })
    .click({ modifiers: ['ControlOrMeta'] });
  await expect(page).toHaveURL(/entity=belarus,china/);
  await list(page).press('ArrowDown');
  await list(page).press('Shift+Space');
  await expect(list(page).getByRole('option', { selected: true })).toHaveCount(3);
  await list(page).press('Shift+Space');
  await expect(page).toHaveURL(/entity=belarus,china/);
  await list(page).press('ArrowUp');
  await list(page).press('Shift+Enter');
  await expect(page).toHaveURL(/\?entity=belarus$/);
});

test('letters in the list find names, also when something is chosen, and act everywhere else', async ({
  page,
}) => {
  await page.goto('/');
  await list(page).focus();
  await list(page).press('ArrowDown');
  const isAt = async (name: RegExp) =>
    expect(list(page)).toHaveAttribute(
      'aria-activedescendant',
      (await list(page).getByRole('option', { name }).first().getAttribute('id')) ?? '',
    );
  await list(page).pressSequentially('pan');
  await isAt(/^Pantsir/);
  await list(page).getByRole('option', { name: 'Belarus', exact: true }).click();
  await list(page)
    .getByRole('option', { name: 'China', exact: true })
    .click({ modifiers: ['ControlOrMeta'] });
  await list(page).pressSequentially('pan');
  await isAt(/^Pantsir/);
  await expect(page).toHaveURL(/\?entity=belarus,china$/);
  await page.getByRole('img', { name: /^Network diagram/ }).focus();
  await page.keyboard.press('p');
  await expect(page).toHaveURL(/\?path=belarus~china$/);
});

test('several selected entities show what ties them and whom they share', async ({ page }) => {
  await page.goto('/?entity=nato,russia,serbia');
  await expect(
    details(page).getByRole('heading', { level: 2, name: 'NATO, Russia and Serbia' }),
  ).toBeVisible();
  const among = details(page).locator('section', { hasText: 'Links between them' });
  await among
    .getByRole('listitem')
    .filter({ hasText: 'NATO used force against Serbia' })
    .getByText('Quote', { exact: true })
    .click();
  await expect(among.locator('blockquote').filter({ hasText: 'airstrikes' }).first()).toBeVisible();
  const all = details(page).locator('section', { hasText: 'Linked to all three' });
  await expect(all).toContainText('Russian office in Serbia');
  const some = details(page).locator('section', { hasText: 'Linked to two or more of them' });
  const shared = some.locator('summary').filter({ hasText: 'Russian-Serbian agreement' });
  await expect(shared).toContainText(/\w+ links with Russia and Serbia/);
  await shared.click();
  await expect(
    some.getByRole('link', { name: 'Serbia plans to conclude the Russian-Serbian agreement' }),
  ).toBeVisible();
  await expect(some.locator('blockquote').first()).toBeVisible();
  await details(page).getByRole('button', { name: 'Deselect NATO' }).click();
  await expect(page).toHaveURL(/\?entity=russia,serbia$/);
  await expect(details(page).getByRole('heading', { name: 'Linked to both' })).toBeVisible();
  await details(page).getByRole('link', { name: 'How are these two connected?' }).click();
  await expect(page).toHaveURL(/\?path=russia~serbia$/);
});
