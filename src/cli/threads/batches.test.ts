import { expect, test } from 'vitest';
import { inBatches } from './batches.ts';

test('what is asked for at once is sent together, and each is told its own', async () => {
  const sent: number[][] = [];
  const double = inBatches(2, (jobs: number[]) => {
    sent.push(jobs);
    return Promise.resolve(jobs.map((job) => 2 * job));
  });
  expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6]);
  expect(await double(4)).toBe(8);
  expect(sent).toEqual([[1, 2], [3], [4]]);
});

const unlessThree = (jobs: number[]) =>
  jobs.includes(3) ? Promise.reject(new Error('three')) : Promise.resolve(jobs);

test('what fails fails for those that were sent together alone', async () => {
  const ask = inBatches(2, unlessThree);
  const results = await Promise.allSettled([1, 2, 3].map(ask));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
});
