// Adds up what vitest and Playwright reported: `N passed, N failed`, and names the stories that passed only at the second
// try. A report that is missing counts as one failure, and so
// does what kept stories from being run.
import { existsSync, readFileSync } from 'node:fs';

const reports = {
  'test-results/unit.json': (report) => [
    report.numPassedTests,
    report.numFailedTests + report.numFailedTestSuites,
  ],
  'test-results/e2e.json': ({ suites, stats, errors }) => {
    suites.flatMap(flakySpecs).forEach((title) => console.log(`Passed only at the second try: ${title}`));
    return [stats.expected + stats.flaky, stats.unexpected + errors.length];
  },
};

function flakySpecs({ suites = [], specs = [] }) {
  const flaky = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...flaky.map(({ file, title }) => `${file}, ${title}`), ...suites.flatMap(flakySpecs)];
}

let [passed, failed] = [0, 0];
for (const [file, count] of Object.entries(reports)) {
  const [good, bad] = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : [0, 1];
  passed += good;
  failed += bad;
}
console.log(`${passed} passed, ${failed} failed`);
