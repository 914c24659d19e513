import { create } from 'zustand';
import type { Account } from '../../../src/collection/account.ts';
import { slug } from '../../../src/model/ids.ts';
import type { BuildReply, BuildRequest, BuildStep } from '../../workers/buildFiles.ts';
import { failureTexts } from '../../words/texts/failures.ts';
import { coveredWorker } from '../../workers/coveredWorker.ts';
import { scripts } from '../../workers/scripts.ts';
import { reasonOf } from './articles.ts';
import { read } from './loadGraph.ts';
import { openGraph } from './openFiles.ts';

/** What becomes of articles that a reader gave. */
export type Building =
  | { state: 'none' }
  | { state: 'running'; step: BuildStep }
  /** The graph was opened, as the address names it. */
  | { state: 'done'; account: Account; graph: string; carried: Carried }
  /** There is no graph: of each file why not, or what else stood against it. */
  | { state: 'failed'; unread: { name: string; why: string }[]; problems: string[] };

/** A collection as one file. */
export interface Carried {
  name: string;
  file: Blob;
}

export const useBuilding = create<{ building: Building }>(() => ({ building: { state: 'none' } }));

/** How the name of a collection ends that is kept as one file. */
export const ENDING = '.edgewise.zip';

let worker: Worker | null = null;

/** Has a graph made of articles beside the page, and opens it. Where there is none, all stays as it is. */
export function buildArticles(request: BuildRequest): void {
  stopBuilding();
  const step: BuildStep = { stage: 'file', done: 0, of: request.files.length };
  become({ state: 'running', step });
  try {
    worker = start(request);
  } catch (error) {
    fail(reasonOf(error));
  }
}

/** Ends what runs; what is open stays as it is. */
export function stopBuilding(): void {
  worker?.terminate();
  worker = null;
  become({ state: 'none' });
}

/** What was built is saved: nothing is lost with the tab. */
export function noteSaved(): void {
  removeEventListener('beforeunload', askBeforeLeaving);
}

/** The browser asks in its own words. */
function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

function start(request: BuildRequest): Worker {
  const own = coveredWorker(scripts.ingest);
  const isWanted = () => worker === own;
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', ({ data }: MessageEvent<BuildReply>) => {
    if (isWanted()) void take(data, request.title, isWanted);
  });
  port1.start();
  own.addEventListener('error', ({ message }) => {
    // One that could not be fetched has none.
    if (isWanted()) fail(message || failureTexts.noBuilder);
  });
  own.postMessage(request, [port2]);
  return own;
}

async function take(reply: BuildReply, title: string, isWanted: () => boolean): Promise<void> {
  if ('progress' in reply) return become({ state: 'running', step: reply.progress });
  if ('failed' in reply) return fail(reply.failed);
  const { graph } = reply;
  if (!graph) return end({ state: 'failed', ...reply });
  const name = slug(title) + ENDING;
  try {
    const index = await read(await graph.text(), name);
    if (!isWanted()) return;
    const named = openGraph(name, index, reply.articles, { code: 'inThisTab' });
    const carried = { name, file: reply.carried };
    end({ state: 'done', account: reply.account, graph: named, carried });
    addEventListener('beforeunload', askBeforeLeaving);
  } catch (error) {
    if (isWanted()) fail(reasonOf(error));
  }
}

function fail(problem: string): void {
  end({ state: 'failed', unread: [], problems: [problem] });
}

function end(building: Building): void {
  worker?.terminate();
  worker = null;
  become(building);
}

function become(building: Building): void {
  useBuilding.setState({ building });
}
