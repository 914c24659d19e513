import { once } from 'node:events';
import { readGraph, readGraphFile } from '../readOutput.ts';
import { Refusal } from '../refusal.ts';
import { builtPage } from './builtPage.ts';
import { openBrowser } from './openBrowser.ts';
import { serve, type Served } from './serve.ts';

export interface OpenOptions {
  /** 0 = any that is free. */
  port: number;
  browser: boolean;
  signal: AbortSignal;
  say: (sentence: string) => void;
}

/** Serves the page with the graph of a folder until it is to stop. Throws Refusal where there is no graph, or no port. */
export async function openFolder(path: string, { port, browser, signal, say }: OpenOptions): Promise<void> {
  const { folder } = readGraphFile(path);
  readGraph(path);
  const served = await listening(builtPage(say), folder, port);
  say(`The graph is at ${served.address}\nCtrl-C ends it.`);
  if (browser && !(await openBrowser(served.address)))
    say('No browser could be opened from here: open that address in yours.');
  if (!signal.aborted) await once(signal, 'abort');
  served.close();
}

async function listening(page: string, folder: string, port: number): Promise<Served> {
  try {
    return await serve(page, folder, port);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal([`Port ${port} cannot be used (${reason}). Name another one with --port.`], 2);
  }
}
