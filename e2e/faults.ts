import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Rows that stand after many of their kind are built like those, and each takes axe a tenth of a second. */
const REPEATED = ['li', 'tr', 'p', 'article', 'section'].map((row) => `${row}:nth-of-type(n + 9)`);

/** All rules of axe, or those that are about colour, or all but those. */
export type Rules = 'all' | 'colours' | 'no colours';

/** The serious faults of accessibility that axe finds: the rule and the first elements that break it. */
export async function seriousFaults(page: Page, rules: Rules = 'all', within?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (within !== undefined) axe.include(within);
  for (const row of REPEATED) axe.exclude(row);
  if (rules === 'colours') axe.withRules('color-contrast');
  if (rules === 'no colours') axe.disableRules('color-contrast');
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html)
          .join(' ')}`,
    );
}
