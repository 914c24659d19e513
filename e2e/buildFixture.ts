import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { data, site } from './site.ts';

// Compiles the collection of the stories over the articles, which never change, and builds the site of it.

rmSync(data, { recursive: true, force: true });
mkdirSync(data, { recursive: true });
cpSync('e2e/fixture', data, { recursive: true });
for (const articles of ['articles', 'articles.sha256'])
  cpSync(join('data', articles), join(data, articles), { recursive: true });
// Where things stand is a part of the fixture too: a better way to place them moves no story.
renameSync(join(data, 'drawing.json'), join(data, 'graph.json'));
run('npm', ['run', '--silent', 'graph', '--', data]);
run('npx', ['vite', 'build', '--logLevel', 'warn', '--outDir', site]);

function run(program: string, parameters: string[]): void {
  const { status } = spawnSync(program, parameters, {
    stdio: 'inherit',
    env: { ...process.env, DATA: data },
  });
  if (status !== 0) throw new Error(`${program} ${parameters.join(' ')} failed.`);
}
