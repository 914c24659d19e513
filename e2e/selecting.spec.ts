import { expect, test, type Page } from '@playwright/test';

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const list = (page: Page) => page.getByRole('listbox', { name: 'Entities and relations' });

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

test('letters find names while one goes through the list, and act once something is chosen', async ({
  page,
}) => {
  await page.goto('/');
  await list(page).focus();
  await list(page).press('ArrowDown');
  await list(page).pressSequentially('pan');
  await expect(list(page)).toHaveAttribute(
    'aria-activedescendant',
    (await list(page).getByRole('option', { name: 'Pantsir', exact: true }).getAttribute('id')) ?? '',
  );
  await list(page).getByRole('option', { name: 'Belarus', exact: true }).click();
  await list(page)
    .getByRole('option', { name: 'China', exact: true })
    .click({ modifiers: ['ControlOrMeta'] });
  await list(page).press('p');
  await expect(page).toHaveURL(/\?path=belarus~china$/);

  await page.goto('/?entity=belarus');
  await list(page).focus();
  await list(page).press('ArrowDown');
  await list(page).pressSequentially('chin');
  await list(page).press('Shift+Enter');
  await list(page).press('p');
  await expect(page).toHaveURL(/\?path=belarus~china$/);
});

test('several selected entities show what ties them and whom they share', async ({ page }) => {
  await page.goto('/?entity=nato,russia,serbia');
  await expect(
    details(page).getByRole('heading', { level: 2, name: 'NATO, Russia and Serbia' }),
  ).toBeVisible();
  const among = details(page).locator('section', { hasText: 'Relations among them' });
  await among
    .getByRole('listitem')
    .filter({ hasText: 'NATO uses force against Serbia' })
    .getByText('Quote', { exact: true })
    .click();
  await expect(among.locator('blockquote').filter({ hasText: 'airstrikes' }).first()).toBeVisible();
  const all = details(page).locator('section', { hasText: 'Related to all three' });
  await expect(all).toContainText('Russian office in Serbia');
  const some = details(page).locator('section', { hasText: 'Related to two or more of them' });
  await expect(some.locator('summary').filter({ hasText: 'MiG-29' })).toContainText(
    'two relations with Russia and Serbia',
  );
  await some.locator('summary').filter({ hasText: 'MiG-29' }).click();
  await expect(some.getByRole('link', { name: 'Serbia acquires MiG-29' })).toBeVisible();
  await expect(some.locator('blockquote').first()).toBeVisible();
  await details(page).getByRole('button', { name: 'Take NATO out of the selection' }).click();
  await expect(page).toHaveURL(/\?entity=russia,serbia$/);
  await expect(details(page).getByRole('heading', { name: 'Related to both' })).toBeVisible();
  await details(page).getByRole('link', { name: 'How are these two connected?' }).click();
  await expect(page).toHaveURL(/\?path=russia~serbia$/);
});
