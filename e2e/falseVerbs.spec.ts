import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Graph } from '../src/model/types.ts';
import { addressOfMine, serveMine } from './mine.ts';
import { data } from './site.ts';

/** The collection with the first letter of a verb changed wherever the file says what stands there. */
function misheaded(id: string): { changedVerb: Graph; verb: string } {
  const graph: Graph = structuredClone(JSON.parse(readFileSync(`${data}/graph.json`, 'utf8')));
  const verb = graph.statements.find((one) => one.id === id)?.verb;
  if (!verb) throw new Error(`The statement ${id} has no verb any more.`);
  const { article, start: at } = verb;
  const changedAt = (text: string, start: number) =>
    start <= at && at < start + text.length
      ? `${text.slice(0, at - start)}Q${text.slice(at - start + 1)}`
      : text;
  for (const one of graph.statements) {
    if (one.verb?.article === article) one.verb.exact = changedAt(one.verb.exact, one.verb.start);
    for (const anchor of one.evidence.flatMap(({ anchors }) => anchors)) {
      if (anchor.article !== article) continue;
      const { start, end, prefix } = anchor;
      anchor.prefix = changedAt(prefix, start - prefix.length);
      anchor.exact = changedAt(anchor.exact, start);
      anchor.suffix = changedAt(anchor.suffix, end);
    }
  }
  return { changedVerb: graph, verb: verb.exact };
}

test('no heading says a verb that the article does not have', async ({ page }) => {
  const details = page.getByRole('complementary', { name: 'Details' });
  const { changedVerb, verb } = misheaded('reuters-serbia-office.49');
  expect(verb).toBe('Qisplayed');
  await serveMine(page, changedVerb, 'beside');
  await page.goto(addressOfMine('relation=serbian-military~displays~combat-drones'));
  const heading = details.getByRole('heading', { level: 2 });
  await expect(heading).toHaveText('The Serbian military displayed combat drones');
  await expect(
    page.locator('h2, h3, li[role="option"], [role="option"]').filter({ hasText: verb }),
  ).toHaveCount(0);
  await expect(details.getByRole('article', { name: 'Claim reuters-serbia-office.49' })).toContainText(
    'These words are not in the article',
  );
});
