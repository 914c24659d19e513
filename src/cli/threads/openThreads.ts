import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import { fileKind } from '../../readers/fileKind.ts';
import type { Cores, StoryJob, StoryWork } from '../../ingest/storyStatements.ts';
import type { NamedFile, Outcome } from '../../readers/reading.ts';
import { inBatches } from './batches.ts';
import type { Ground } from './storyJobs.ts';

/** Where the command is put together, its thread lies beside it; run from its sources it has none. */
const SCRIPT = join(import.meta.dirname, 'thread.js');
/** To begin a thread takes about as long as so many jobs: until then they are done where the build runs. */
const FEW = 12;
/** So many stories are sent together. */
const BATCH = 8;
/** So many for each thread are on their way, so that none waits for the next ones. */
const AHEAD = 2 * BATCH;
/** Milliseconds that a thread may wait; all end with the build. */
const PATIENCE = 60_000;

/** Threads on other cores. They end with `close`. */
export interface Threads {
  /** For the stories of a build. */
  cores: Cores;
  /** So many files at once keep them busy: each is held as it lies on the disk. */
  filesAhead: number;
  /** As readFile; null where it is not worth sending. */
  readFile: (file: NamedFile) => Promise<Outcome> | null;
  close: () => Promise<void>;
}

/**
 * @param count of threads; fewer than two are none
 * @param ground what they are told of the stories of a build
 * @param makeRoom is called before the first begins with a story
 */
export function openThreads(count: number, ground: Ground | null, makeRoom = () => {}): Threads | null {
  if (count < 2 || !existsSync(SCRIPT)) return null;
  const pool = new Tinypool({
    filename: SCRIPT,
    minThreads: 0,
    maxThreads: count,
    idleTimeout: PATIENCE,
    workerData: ground,
  });
  const send = inBatches(BATCH, async (jobs: StoryJob[]): Promise<StoryWork[]> => {
    const text: string = await pool.run(jobs, { name: 'statements' });
    return JSON.parse(text);
  });
  let closed: Promise<void> | null = null;
  const close = () => (closed ??= pool.destroy());
  let asked = 0;
  let hasRoom = false;
  const sendStory = (job: StoryJob) => {
    if (!hasRoom) makeRoom();
    hasRoom = true;
    return send(job);
  };
  return {
    cores: {
      width: AHEAD * count,
      few: FEW,
      statements: sendStory,
      close,
    },
    filesAhead: 2 * count,
    readFile: (file) => (isLight(file) || ++asked <= FEW ? null : pool.run(file, { name: 'readFile' })),
    close,
  };
}

/** Of a text there is nothing to do but to tell its encoding, of what cannot be read, to say so. */
function isLight({ name, bytes }: NamedFile): boolean {
  try {
    return ['text', 'markdown'].includes(fileKind(name, bytes));
  } catch {
    return true;
  }
}
