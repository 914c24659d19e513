import { lintOverrides } from './lintOverrides.ts';
import type { Row } from './table.ts';

interface Config {
  overrides: { files: string[]; rules: Record<string, unknown> }[];
}

/** `.oxlintrc.json` with the imports of the table; all else in it stays. Tests come last, since they are free. */
export function lintConfig(text: string, rows: readonly Row[]): string {
  const config: Config = JSON.parse(text);
  const others = config.overrides.filter(({ rules }) => !Array.isArray(rules['no-restricted-imports']));
  return JSON.stringify({ ...config, overrides: [...lintOverrides(rows), ...others] });
}
