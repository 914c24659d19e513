import pLimit from 'p-limit';
import type { Entity, StoryId, Vocabulary } from '../../model/types.ts';
import type {
  ArticleSpan,
  Diagnostic,
  Extractor,
  Proposal,
  ProposedVerb,
  Result,
  StoryTexts,
} from '../contracts.ts';
import { teller } from '../diagnostics.ts';
import type { Asking, Candidate, Question, StoryReading } from '../asking/ask.ts';
import { newEntities } from '../asking/newEntities.ts';
import { storyReader } from '../asking/readStory.ts';
import { byName, resolve, type ByName } from '../asking/resolve.ts';
import { verbOrder } from '../asking/verbOrder.ts';
import type { Span } from '../../text/quote.ts';

export interface ModelExtractor extends Extractor {
  /** Of all stories: how many stretches the model gave as copied, and how many of them no text prints. */
  quotes: { all: number; invented: number };
}

/**
 * Asks a language model what the stories say. All of them are read where entities are looked for, side by side; what a
 * story proposes hangs on nothing but its own reading.
 *
 * @param vocabulary that the model is held to
 */
export function modelExtractor(asking: Asking, vocabulary: Vocabulary): ModelExtractor {
  const readings = new Map<StoryId, StoryReading>();
  const quotes = { all: 0, invented: 0 };
  const { questions, read } = storyReader(vocabulary, asking.ask);
  const readingOf = async (texts: StoryTexts): Promise<StoryReading> => {
    const reading = readings.get(texts.story.id) ?? (await read(texts));
    readings.set(texts.story.id, reading);
    return reading;
  };
  return {
    id: 'model',
    proposedBy: 'model',
    quotes,
    widen: () => vocabulary,
    looksAtStoryAlone: (story) => readings.get(story)?.failure === null,
    findEntities: async (stories, known) => {
      asking.plan(stories.length, oneByOne(stories, questions));
      let done = 0;
      const all = await pLimit(asking.parallel).map(stories, async (texts) => {
        const reading = await readingOf(texts);
        quotes.all += reading.quotes.all;
        quotes.invented += reading.quotes.invented;
        await asking.progress(++done, stories.length);
        return { texts, reading };
      });
      return newEntities(all, known, vocabulary);
    },
    propose: async (texts, { entities }) =>
      proposals(await readingOf(texts), texts, indexOf(entities), asking.model),
  };
}

/** So that nobody holds the questions about all stories at once. */
function* oneByOne(
  stories: readonly StoryTexts[],
  questions: (texts: StoryTexts) => Question[],
): Generator<Question> {
  for (const story of stories) yield* questions(story);
}

let indexed: { entities: readonly Entity[]; index: ByName } | null = null;

/** The same for every story of a build, so that it is made once. */
function indexOf(entities: readonly Entity[]): ByName {
  if (indexed?.entities !== entities) indexed = { entities, index: byName(entities) };
  return indexed.index;
}

function proposals(
  { candidates, rejected, kinds, failure }: StoryReading,
  { story, copies: [copy] }: StoryTexts,
  index: ByName,
  model: string,
): Result<Proposal[]> {
  const tell = teller('warning', { extractor: 'model', story: story.id });
  const value: Proposal[] = [];
  const diagnostics: Diagnostic[] = [...rejected];
  if (failure !== null) diagnostics.push(tell('extractor-failed', { message: failure }));
  const meant = (name: string) => resolve(name, kinds.get(name), index, copy?.text ?? '');
  for (const candidate of candidates) {
    const { subject, object, speaker } = candidate;
    const names = [subject.name, object.name, ...(speaker === null ? [] : [speaker])];
    const unclear = names.find((name) => meant(name).length !== 1);
    const [from, to, voice] = names.map((name) => meant(name)[0]?.id);
    if (unclear !== undefined || from === undefined || to === undefined) {
      const name = unclear ?? '';
      diagnostics.push(tell('name-unclear', { name, entities: meant(name).map(({ id }) => id) }));
    } else {
      const said = voice === undefined || voice === story.publisher ? [] : [voice];
      value.push(proposal(candidate, [from, to], said, model, copy?.text ?? ''));
    }
  }
  return { value, diagnostics };
}

function proposal(
  { predicate, polarity, modality, article, quote, verb, date, subject, object }: Candidate,
  [from, to]: [string, string],
  said: string[],
  model: string,
  text: string,
): Proposal {
  const at = ({ start, end }: Span): ArticleSpan => ({ article, start, end });
  const order = verb && verbOrder(text, verb, subject.span, object.span);
  const tie: ProposedVerb | null = verb && { ...at(verb), ...(order && { between: order }) };
  return {
    subject: from,
    predicate,
    object: to,
    polarity,
    modality,
    said,
    when: date && { span: at(date) },
    reason: { rule: `model ${model}`, certainty: 'likely' },
    passages: [{ spans: [at(quote)] }],
    verb: tie,
    names: {
      ...(subject.span && { subject: at(subject.span) }),
      ...(object.span && { object: at(object.span) }),
    },
  };
}
