import { load } from '../model/load.ts';
import { GraphError } from '../model/problem.ts';
import { checkTexts } from '../model/checkTexts.ts';
import type { Graph, Vocabulary } from '../model/types.ts';
import type { Annotations, Corrections } from './curation.ts';
import { curated } from './extractors/curated.ts';
import { BuildError, explained, type Problems } from './problems.ts';
import { anchor } from './stages/anchor.ts';
import { compile } from './stages/compile.ts';
import { date } from './stages/date.ts';
import { group, type Grouped, type TextArticle } from './stages/group.ts';
import { type Drawing, place } from './stages/place.ts';
import { parseChecksums, read, type SourceFile } from './stages/read.ts';
import { resolve } from './stages/resolve.ts';
import { segment } from './stages/segment.ts';

export interface Sources {
  files: SourceFile[];
  /** The text of articles.sha256. */
  checksums: string;
  annotations: Annotations;
  corrections: Corrections;
  vocabulary: Vocabulary;
  /** Where the entities stand so far, so that a rebuild moves little; empty for a first drawing. */
  drawing: Drawing;
}

export interface Build {
  graph: Graph;
  /** What was computed before a person's corrections, for the report. */
  grouped: Grouped;
}

/** The stages in their order. Throws BuildError with every problem found: there is a whole graph or none. */
export function build(sources: Sources, sha256: (bytes: Uint8Array) => string): Build {
  const { files, checksums, annotations, corrections, vocabulary } = sources;
  const problems: Problems = [];
  const texts = read(files, parseChecksums(checksums, problems), sha256, problems);
  const segmented = texts.map((text) => segment(text, corrections.segments, problems));
  const grouped = group(segmented, annotations.entities, corrections, problems);
  const { articles, stories } = grouped;
  const candidates = curated(annotations.statements);
  const anchored = anchor(candidates, stories, articles, problems);
  const statements = date(anchored, stories, articles, problems);
  resolve(annotations.entities, statements, stories, articles, problems);
  const compiled = compile({ annotations, vocabulary, articles, stories, statements }, problems);
  if (!compiled || problems.length > 0) throw new BuildError(problems);
  const graph = { ...compiled, positions: place(compiled, sources.drawing) };
  verify(graph, articles);
  return { graph, grouped };
}

/** The last gate: what is written is what every reader of it accepts, and its quotes stand in the articles. */
function verify(graph: Graph, articles: TextArticle[]): void {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const problems = [...loadProblems(graph), ...checkTexts(graph, texts)];
  if (problems.length > 0) throw new BuildError(problems.map((problem) => explained(problem, graph)));
}

function loadProblems(graph: Graph): GraphError['problems'] {
  try {
    load(graph);
    return [];
  } catch (error) {
    if (error instanceof GraphError) return error.problems;
    throw error;
  }
}
