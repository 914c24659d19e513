import type { Progress } from '../../src/ingest/contracts.ts';
import type { Diagnostic } from '../../src/ingest/diagnosticTypes.ts';
import { extractorsOf } from '../../src/ingest/extractors/all.ts';
import { rulesExtractor } from '../../src/ingest/extractors/rules.ts';
import { build, type Build } from '../../src/ingest/pipeline.ts';
import { sentence } from '../../src/ingest/sentences.ts';
import { parseSources, type SourceTexts } from '../../src/ingest/sources.ts';
import type { Graph } from '../../src/model/types.ts';
import { sha256 } from './sha256.ts';

/** What the page asks for; its number comes back with every reply. `suggest`: the rules read the articles too. */
export type IngestRequest =
  { id: number; sources: SourceTexts; suggest?: true } | { id: number; cancel: true };

/** How far it is, many times, and then one of the others. */
export type IngestReply = { id: number } & (Outcome | { progress: Progress } | { cancelled: true });

type Outcome =
  | { graph: Graph; tallies: Build['tallies']; diagnostics: WordedDiagnostic[] }
  /** There is no graph, and at least one of these is an error. */
  | { graph: null; diagnostics: WordedDiagnostic[] }
  /** A fault of the program. */
  | { failed: string };

/** With its sentence, so that the page needs nothing of the pipeline. */
export type WordedDiagnostic = Diagnostic & { sentence: string };

/** A worker looks for messages so often while it computes, in milliseconds. */
const TURN_MS = 50;

/** Answers what the page asks for, one build beside the other. Never rejects. */
export function ingestHandler(post: (reply: IngestReply) => void): (request: IngestRequest) => Promise<void> {
  const running = new Map<number, AbortController>();
  return async (request) => {
    const { id } = request;
    if ('cancel' in request) {
      running.get(id)?.abort();
      return;
    }
    const controller = new AbortController();
    running.set(id, controller);
    const progress = breathing((step) => post({ id, progress: step }));
    try {
      post({ id, ...(await graphOf(request, controller.signal, progress)) });
    } catch (error) {
      const failed = error instanceof Error ? error.message : String(error);
      post(controller.signal.aborted ? { id, cancelled: true } : { id, failed });
    } finally {
      running.delete(id);
    }
  };
}

async function graphOf(
  { sources: texts, suggest }: { sources: SourceTexts; suggest?: true },
  signal: AbortSignal,
  progress: (step: Progress) => Promise<void>,
): Promise<Outcome> {
  const sources = parseSources(texts);
  if (!sources.value) return { graph: null, diagnostics: sources.diagnostics.map(worded) };
  const extractors = [...extractorsOf(sources.value), ...(suggest ? [rulesExtractor()] : [])];
  const { value, diagnostics } = await build(sources.value, extractors, {
    sha256: (bytes) => sha256(new Uint8Array(bytes).buffer),
    signal,
    progress,
  });
  if (!value) return { graph: null, diagnostics: diagnostics.map(worded) };
  return { graph: value.graph, tallies: value.tallies, diagnostics: diagnostics.map(worded) };
}

function worded(diagnostic: Diagnostic): WordedDiagnostic {
  return { ...diagnostic, sentence: sentence(diagnostic) };
}

/** Tells every step, and now and then lets the messages in that came meanwhile: one may say that it is to stop. */
function breathing(tell: (step: Progress) => void): (step: Progress) => Promise<void> {
  let last = -Infinity;
  return async (step) => {
    tell(step);
    if (performance.now() - last < TURN_MS) return;
    await new Promise((resume) => {
      setTimeout(resume);
    });
    last = performance.now();
  };
}
