import { buildFolder } from './buildFolder.ts';

// Builds two folders in turn into one, until it is killed (killed.test.ts).

const [one = '', other = '', out = ''] = process.argv.slice(2);
const options = {
  out,
  extractors: [],
  annotations: undefined,
  frames: undefined,
  suggestions: undefined,
  model: null,
  say: () => undefined,
  publishers: undefined,
  tell: () => Promise.resolve(),
  signal: new AbortController().signal,
};
for (;;) {
  await buildFolder({ ...options, given: [one] });
  await buildFolder({ ...options, given: [other] });
  process.stdout.write('.');
}
