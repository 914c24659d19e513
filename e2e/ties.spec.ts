import { expect, test } from '@playwright/test';
import { drawn, onPath, placeOfNode, things } from './drawing.ts';

test('one sentence ties China and Kosovo: it is drawn on the line from China to Serbia, which it opens', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const ties = async () =>
    (await things(page)).flatMap(({ type, id, words }) => (type === 'tie' ? [`${id} ${words}`.trim()] : []));
  await page.goto('/');
  await drawn(page);
  expect(await ties()).toEqual([]);
  await page.goto('/?relation=china~supports~serbia');
  await drawn(page);
  const line = 'tie.china~supports~serbia';
  await expect.poll(ties).toEqual([line, `${line}.kosovo about`]);
  await page.goto('/?path=china~kosovo');
  await drawn(page);
  await expect.poll(ties).toEqual(['tie.china~serbia', 'tie.china~serbia.kosovo about']);
  expect(await onPath(page)).toEqual(expect.arrayContaining(['china', 'kosovo', 'china~serbia']));
  const knot = await placeOfNode(page, 'tie.china~serbia');
  await page.mouse.click(knot.x, knot.y);
  await expect(page).toHaveURL(/china~serbia/);
});
