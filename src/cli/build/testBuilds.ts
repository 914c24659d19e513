import { build } from './testBuild.ts';

// Builds two folders in turn into one, until it is killed (killed.test.ts).

const [one = '', other = '', out = ''] = process.argv.slice(2);
for (;;) {
  await build(one, out);
  await build(other, out);
  process.stdout.write('.');
}
