import type { Predicate, StoryId, Vocabulary } from '../../model/types.ts';
import type { Extractor, StoryTexts } from '../contracts.ts';
import type { Diagnostic } from '../diagnosticTypes.ts';
import { teller } from '../diagnostics.ts';
import type { Candidate } from '../asking/ask.ts';
import { newEntities } from '../asking/newEntities.ts';
import { proposalsOf } from '../asking/proposals.ts';
import { groupBy } from '../groupBy.ts';
import { placeSuggestion, SUGGESTIONS } from '../placeSuggestion.ts';
import type { SuggestionLine, Suggestions } from '../suggestionLines.ts';

/** What the lines say of one story. */
interface Reading {
  candidates: Candidate[];
  rejected: Diagnostic[];
  kinds: Map<string, string>;
}

/**
 * Takes what another program suggests, from its file. Each line is held against the article that it names as an answer of
 * a model is: to the letter, and rejected with the reason where it does not hold. What is wrong with the file itself is
 * told with the first story.
 *
 * @param vocabulary that the suggestions are held to
 */
export function suggestionsExtractor(suggestions: Suggestions, vocabulary: Vocabulary): Extractor {
  const predicates = new Map(vocabulary.predicates.map((predicate) => [predicate.id, predicate]));
  const byFile = groupBy(suggestions.lines, ({ file }) => file);
  const readings = new Map<StoryId, Reading>();
  const readAll = (stories: readonly StoryTexts[]) => {
    readings.clear();
    for (const [texts, reading] of readStories(stories, byFile, predicates))
      readings.set(texts.story.id, reading);
    const [first] = stories;
    const faults = first ? faultsOf(suggestions, byFile, stories, first.story.id) : [];
    if (first && faults.length > 0) {
      const reading = readings.get(first.story.id) ?? nothing();
      readings.set(first.story.id, { ...reading, rejected: [...faults, ...reading.rejected] });
    }
  };
  return {
    id: SUGGESTIONS,
    proposedBy: 'model',
    widen: () => vocabulary,
    looksAtStoryAlone: (story) => !readings.has(story),
    findEntities: async (stories, known) => {
      readAll(stories);
      const read = stories.flatMap((texts) => {
        const reading = readings.get(texts.story.id);
        return reading ? [{ texts, reading }] : [];
      });
      return newEntities(read, known, vocabulary);
    },
    propose: (texts, { entities }) => {
      const { candidates, rejected, kinds } = readings.get(texts.story.id) ?? nothing();
      const made = proposalsOf(candidates, { kinds, extractor: SUGGESTIONS }, texts, entities);
      return { value: made.value, diagnostics: [...rejected, ...made.diagnostics] };
    },
  };
}

function nothing(): Reading {
  return { candidates: [], rejected: [], kinds: new Map() };
}

type ByFile = ReadonlyMap<string, readonly SuggestionLine[]>;
type Predicates = ReadonlyMap<string, Predicate>;

/** A line belongs to the story of its file that prints its quote; to the first one, which tells why, where none does. */
function* readStories(
  stories: readonly StoryTexts[],
  byFile: ByFile,
  predicates: Predicates,
): Generator<[StoryTexts, Reading]> {
  const printing = groupBy(
    stories.flatMap((texts) => texts.copies.map((copy) => ({ texts, copy }))),
    ({ copy }) => copy.file,
  );
  const readings = new Map<StoryTexts, Reading>();
  for (const [file, lines] of byFile) {
    const printed = printing.get(file) ?? [];
    for (const line of lines) {
      const tried = printed.map(({ texts, copy }) => ({
        texts,
        result: placeSuggestion(line, texts, copy, predicates),
      }));
      const best = tried.find(({ result }) => 'quote' in result) ?? tried[0];
      if (best) add(best.result, line, readings, best.texts);
    }
  }
  yield* readings;
}

function add(
  result: Candidate | Diagnostic,
  line: SuggestionLine,
  readings: Map<StoryTexts, Reading>,
  texts: StoryTexts,
): void {
  const reading = readings.get(texts) ?? nothing();
  readings.set(texts, reading);
  if ('severity' in result) {
    reading.rejected.push(result);
    return;
  }
  reading.candidates.push(result);
  for (const [name, given] of [
    [result.subject.name, line.subject],
    [result.object.name, line.object],
  ] as const)
    if (typeof given === 'object' && given.kind !== undefined) reading.kinds.set(name, given.kind);
}

/** Lines that could not be read, and those of files that no story is in. */
function faultsOf(
  { malformed }: Suggestions,
  byFile: ByFile,
  stories: readonly StoryTexts[],
  story: StoryId,
): Diagnostic[] {
  const tell = teller('warning', { extractor: SUGGESTIONS, story });
  const files = new Set(stories.flatMap(({ copies }) => copies.map(({ file }) => file)));
  const unknown = [...byFile].filter(([file]) => !files.has(file));
  return [
    ...malformed.map((problem) => tell('malformed', problem)),
    ...unknown.flatMap(([file, lines]) => lines.map(() => tell('no-article', { file }))),
  ];
}
