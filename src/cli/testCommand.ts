import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const command = resolve('bin/edgewise.js');

/** The command as it is called, from a folder. */
export function edgewise(folder: string, ...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...parameters], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, printed: stdout, sentences: stderr };
}

/** The build of `in` into `out`. */
export function buildIn(folder: string, ...options: string[]) {
  return edgewise(folder, 'build', 'in', '--out', 'out', ...options);
}

/** Of the output in a folder. */
export function outputOf(folder: string, file: string): string {
  return join(folder, 'out', file);
}
