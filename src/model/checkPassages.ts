import { shown, type Problem } from './problem.ts';
import type { Graph, Passage, Statement } from './types.ts';
import { wordingOf } from './words.ts';

type Check = Generator<Problem>;

/** A quote says something, every copy says the same, and a statement quotes a place once. */
export function* checkPassages({ statements }: Graph): Check {
  for (const [index, statement] of statements.entries()) {
    const path = `statements[${index}].evidence`;
    for (const [at, passage] of statement.evidence.entries()) {
      yield* checkCopies(passage, `${path}[${at}].anchors`);
      yield* checkWords(passage, `${path}[${at}].anchors`);
    }
    yield* checkTwice(statement, path);
  }
}

/** Letters that are ignored, such as a Hangul filler, are none. */
const LETTER = String.raw`(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]`;
/** Two letters or digits; one alone where a single character can be a word. */
const SAYS = new RegExp(String.raw`${LETTER}(?:${LETTER}|[^\p{L}\p{N}]*${LETTER})|\p{Ideographic}`, 'u');

function* checkWords({ anchors }: Passage, path: string): Check {
  for (const [index, { exact }] of anchors.entries()) {
    if (SAYS.test(exact)) continue;
    const message = `${shown(exact)} has no two letters, so it says nothing.`;
    yield { path: `${path}[${index}].exact`, message, value: exact };
  }
}

function* checkCopies({ anchors }: Passage, path: string): Check {
  const [first, ...copies] = anchors;
  const wording = wordingOf(first?.exact ?? '');
  for (const [index, { exact, article }] of copies.entries()) {
    if (!first || first.exact === exact || wordingOf(exact) === wording) continue;
    const message = `The copies of a passage have the same words, but ${shown(article)} has ${shown(exact)} and ${shown(first.article)} ${shown(first.exact)}.`;
    yield { path: `${path}[${index + 1}].exact`, message, value: exact };
  }
}

function* checkTwice({ id, evidence }: Statement, path: string): Check {
  const seen = new Set<string>();
  for (const [at, { anchors }] of evidence.entries()) {
    const places = new Set(anchors.map(({ article, start, end }) => `${article} ${start} ${end}`));
    if ([...places].some((place) => seen.has(place))) {
      const message = `${id} quotes ${shown(anchors[0]?.exact)} twice.`;
      yield { path: `${path}[${at}]`, message };
    }
    for (const place of places) seen.add(place);
  }
}
