import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesExtractor } from '../../ingest/extractors/rules.ts';
import { build } from '../../ingest/pipeline.ts';
import { parseSources } from '../../ingest/sources.ts';
import type { Statement } from '../../model/types.ts';
import { sha256 } from '../sha256.ts';
import { scoreOf, type Score } from './score.ts';

/** How the rules' statements on the five articles stand beside those of a person. */
export interface Compared {
  pairs: Score;
  typed: Score;
  stages: Score;
  speakers: Score;
}

/**
 * The statements of the rules, which know the entities of the collection and none of its statements, against those that a
 * person wrote of the same stories. Null where a source is broken.
 */
export async function compareFirstCollection(folder: string): Promise<Compared | null> {
  const written = (file: string) => ({ file, text: readFileSync(join(folder, file), 'utf8') });
  const files = readdirSync(join(folder, 'articles')).map((file) => ({
    file,
    bytes: readFileSync(join(folder, 'articles', file)),
  }));
  const { value: sources } = parseSources({
    files,
    checksums: written('articles.sha256').text,
    annotations: written('annotations.json'),
    corrections: written('corrections.json'),
    vocabulary: written('vocabulary.json'),
    publishers: null,
    graph: null,
  });
  if (!sources) return null;
  const annotations = { ...sources.annotations, statements: [], differences: [], redirects: {} };
  const { value } = await build({ ...sources, annotations }, [rulesExtractor()], { sha256 });
  const persons: { statements: Statement[] } = JSON.parse(written('graph.json').text);
  return value ? compared(value.graph.statements, persons.statements) : null;
}

type Matches = (a: Statement, b: Statement) => boolean;

function compared(found: Statement[], there: Statement[]): Compared {
  const isTyped: Matches = (a, b) => isPair(a, b) && a.predicate === b.predicate;
  const typed = found.filter((one) => there.some((other) => isTyped(one, other)));
  const among = (matches: Matches) =>
    scoreOf(
      typed,
      there.filter((other) => typed.some((one) => isTyped(one, other))),
      matches,
    );
  return {
    pairs: scoreOf(found, there, isPair),
    typed: scoreOf(found, there, isTyped),
    stages: among((a, b) => isTyped(a, b) && a.polarity === b.polarity && a.modality === b.modality),
    speakers: among((a, b) => isTyped(a, b) && a.said.join() === b.said.join()),
  };
}

function isPair(a: Statement, b: Statement): boolean {
  return a.story === b.story && ends(a) === ends(b);
}

function ends({ subject, object }: Statement): string {
  return [subject, object].toSorted().join();
}
