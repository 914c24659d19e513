import type { Vocabulary } from '../../model/types.ts';
import type { Result, WrittenFile } from '../contracts.ts';
import { parseWritten } from '../curationSchema.ts';
import { fault, fine, refused } from '../diagnostics.ts';
import { framesSchema, type Frame } from './frames.ts';
import { newsVocabulary } from './newsVocabulary.ts';

/** The frames that a person wrote; null, with what is wrong and where, unless each can be read and said. */
export function parseFrames(written: WrittenFile, vocabulary: Vocabulary): Result<Frame[] | null> {
  const { value, diagnostics } = parseWritten(framesSchema, written);
  if (!value) return { value, diagnostics };
  const { predicates, kinds } = newsVocabulary(vocabulary, []);
  const known = {
    predicates: new Set(predicates.map(({ id }) => id)),
    kinds: new Set(kinds.map(({ id }) => id)),
  };
  const faults = value.frames.flatMap((frame, i) =>
    faultsOf(frame, known).map((message) =>
      fault('bad-shape', { file: written.file }, { path: `frames[${i}]`, id: frame.predicate, message }),
    ),
  );
  return faults.length > 0 ? refused(...faults) : fine(value.frames);
}

interface Known {
  predicates: ReadonlySet<string>;
  kinds: ReadonlySet<string>;
}

function faultsOf({ predicate, verbs = [], nouns = [], from, to, needs }: Frame, known: Known): string[] {
  const kinds = [from, to, needs].flatMap((side) => side?.kinds ?? []);
  return [
    ...(known.predicates.has(predicate) ? [] : [`there is no predicate ${predicate}.`]),
    ...kinds.filter((kind) => !known.kinds.has(kind)).map((kind) => `there is no kind ${kind}.`),
    ...(verbs.length + nouns.length > 0 ? [] : ['it has neither verbs nor nouns.']),
  ];
}
