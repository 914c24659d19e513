import type { Predicate, Vocabulary } from '../../model/types.ts';
import type { StoryTexts } from '../contracts.ts';
import type { Diagnostic } from '../diagnosticTypes.ts';
import { teller } from '../diagnostics.ts';
import { storyText, type StoryText } from '../rules/storyText.ts';
import { parseReading, parseVerdict, type Marked } from './answers.ts';
import type { Asking, Candidate, Question, StoryReading } from './ask.ts';
import { chunksOf, halves, type Chunk } from './chunks.ts';
import { place, type Page } from './place.ts';
import { claimOf, markFor, readingQuestions, verifyingQuestion } from './questions.ts';
import { sentencesAround } from './sentenceSpans.ts';

export interface Reader {
  /** The questions that a story is read by. */
  questions: (texts: StoryTexts) => Question[];
  read: (texts: StoryTexts) => Promise<StoryReading>;
}

/** Reads stories by asking, chunk by chunk, and asks again of each statement whether its sentence alone says it. */
export function storyReader(vocabulary: Vocabulary, { ask, model }: Pick<Asking, 'ask' | 'model'>): Reader {
  const question = readingQuestions(vocabulary);
  const predicates = new Map(vocabulary.predicates.map((predicate) => [predicate.id, predicate]));
  const asked = (story: StoryText, chunk: Chunk) => {
    const text = chunk.map(({ start, end }) => story.article.text.slice(start, end)).join('\n\n');
    return question(text, markFor(text));
  };
  const markedIn = async (story: StoryText, chunk: Chunk): Promise<MarkedChunk[]> => {
    const answer = await ask(asked(story, chunk));
    if ('text' in answer) return [{ chunk, marked: parseReading(answer.text), failure: null }];
    const parts = answer.failed === 'cut-off' ? halves(chunk) : [];
    if (parts.length === 0) return [{ chunk, marked: null, failure: answer.message }];
    return (await Promise.all(parts.map((part) => markedIn(story, part)))).flat();
  };
  return {
    questions: (texts) => {
      const story = storyText(texts);
      return story ? chunksOf(story).map((chunk) => asked(story, chunk)) : [];
    },
    read: async (texts) => {
      const story = storyText(texts);
      const chunks = story ? chunksOf(story) : [];
      const marked = story ? await Promise.all(chunks.map((chunk) => markedIn(story, chunk))) : [];
      const page = { id: texts.story.id, predicates, extractor: 'model', rule: `model ${model}` };
      const placed = story ? placedIn(marked.flat(), { ...page, story }) : NOTHING;
      return verified(placed, texts, predicates, ask);
    },
  };
}

interface MarkedChunk {
  chunk: Chunk;
  marked: Marked | null;
  failure: string | null;
}

const NOTHING: StoryReading = {
  candidates: [],
  rejected: [],
  kinds: new Map(),
  quotes: { all: 0, invented: 0 },
  failure: null,
};

function placedIn(chunks: readonly MarkedChunk[], page: Omit<Page, 'chunk'>): StoryReading {
  const reading = { ...NOTHING, quotes: { all: 0, invented: 0 } };
  const [candidates, rejected]: [Candidate[], Diagnostic[]] = [[], []];
  const tell = teller('warning', { extractor: 'model', story: page.id });
  for (const { chunk, marked } of chunks) {
    rejected.push(...(marked?.malformed ?? []).map((problem) => tell('malformed', problem)));
    for (const statement of marked?.statements ?? []) {
      const { result, quotes } = place(statement, { ...page, chunk });
      reading.quotes.all += quotes.all;
      reading.quotes.invented += quotes.invented;
      if ('severity' in result) rejected.push(result);
      else if (!candidates.some((other) => isSame(other, result))) candidates.push(result);
    }
  }
  const kinds = new Map(chunks.flatMap(({ marked }) => [...(marked?.kinds ?? [])]));
  return {
    ...reading,
    candidates,
    rejected,
    kinds,
    failure: chunks.find(({ failure }) => failure)?.failure ?? null,
  };
}

/** Two chunks have a paragraph in common, and what stands in it is marked twice. */
function isSame(one: Candidate, other: Candidate): boolean {
  return (
    claimKey(one) === claimKey(other) &&
    one.quote.start < other.quote.end &&
    other.quote.start < one.quote.end
  );
}

function claimKey({ subject, predicate, object, polarity, modality }: Candidate): string {
  return JSON.stringify([subject.name, predicate, object.name, polarity, modality]);
}

async function verified(
  reading: StoryReading,
  texts: StoryTexts,
  predicates: ReadonlyMap<string, Predicate>,
  ask: Asking['ask'],
): Promise<StoryReading> {
  const tell = teller('warning', { extractor: 'model', story: texts.story.id });
  const results = await Promise.all(
    reading.candidates.map(async (candidate) => ({
      candidate,
      ...(await verdict(candidate, texts, predicates, ask)),
    })),
  );
  return {
    ...reading,
    candidates: results.flatMap(({ candidate, isStated }) => (isStated ? [candidate] : [])),
    rejected: [
      ...reading.rejected,
      ...results.flatMap(({ claim, isStated }) =>
        isStated === false ? [tell('not-confirmed', { claim })] : [],
      ),
    ],
    failure: reading.failure ?? results.find(({ failure }) => failure !== null)?.failure ?? null,
  };
}

async function verdict(
  candidate: Candidate,
  { copies, story }: StoryTexts,
  predicates: ReadonlyMap<string, Predicate>,
  ask: Asking['ask'],
): Promise<{ claim: string; isStated: boolean | null; failure: string | null }> {
  const { subject, object, predicate, article: id, quote } = candidate;
  const article = copies.find((copy) => copy.id === id);
  const words = predicates.get(predicate) ?? { label: predicate, negated: `not ${predicate}` };
  const claim = claimOf({ ...candidate, subject: subject.name, object: object.name }, words);
  const within = article?.segments.find(
    (segment) => segment.story === story.id && segment.start <= quote.start && quote.end <= segment.end,
  );
  const sentence = sentencesAround(article?.text ?? '', within ?? quote, quote);
  const answer = await ask(verifyingQuestion(sentence, claim, markFor(sentence)));
  if ('text' in answer) return { claim, isStated: parseVerdict(answer.text), failure: null };
  return { claim, isStated: null, failure: answer.message };
}
