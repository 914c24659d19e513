import type { StoryJob, StoryWork } from '../../ingest/storyStatements.ts';
import type { NamedFile, Outcome } from '../../readers/reading.ts';
import { Tinypool } from 'tinypool';
import type { Ground } from './storyJobs.ts';

// What runs in a thread beside the build. What a job needs is loaded with the first one.

let jobs: Promise<(job: StoryJob) => Promise<StoryWork>> | null = null;

/** As JSON, which takes less time to send than values. */
export async function statements(all: StoryJob[]): Promise<string> {
  const ground: Ground = Tinypool.workerData;
  jobs ??= import('./storyJobs.ts').then(({ storyJobs }) => storyJobs(ground));
  const read = await jobs;
  const works: StoryWork[] = [];
  for (const job of all) works.push(await read(job));
  return JSON.stringify(works);
}

export async function readFile(file: NamedFile): Promise<Outcome> {
  const { readFile: read } = await import('../../readers/readFile.ts');
  return read(file);
}
