import type { StoryJob, StoryWork } from '../../ingest/storyStatements.ts';
import type { NamedFile, Outcome } from '../../readers/reading.ts';
import { Tinypool } from 'tinypool';
import type { Ground } from './storyJobs.ts';

// What runs in a thread beside the build. What a job needs is loaded with the first one.

let jobs: Promise<(job: StoryJob) => Promise<StoryWork>> | null = null;

export async function statements(job: StoryJob): Promise<StoryWork> {
  const ground: Ground = Tinypool.workerData;
  jobs ??= import('./storyJobs.ts').then(({ storyJobs }) => storyJobs(ground));
  return (await jobs)(job);
}

export async function readFile(file: NamedFile): Promise<Outcome> {
  const { readFile: read } = await import('../../readers/readFile.ts');
  return read(file);
}
