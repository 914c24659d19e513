/** `npm run lint:rules`: writes the import rules of ARCHITECTURE.md into the linter's configuration. */
import { readFileSync, writeFileSync } from 'node:fs';
import { lintConfig } from './imports/lintConfig.ts';
import { readTable } from './imports/table.ts';

const rows = readTable(readFileSync('ARCHITECTURE.md', 'utf8'));
writeFileSync('.oxlintrc.json', lintConfig(readFileSync('.oxlintrc.json', 'utf8'), rows));
