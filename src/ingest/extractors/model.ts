import pLimit from 'p-limit';
import type { StoryId, Vocabulary } from '../../model/types.ts';
import type { Extractor, StoryTexts } from '../contracts.ts';
import { teller } from '../diagnostics.ts';
import type { Asking, Question, StoryReading } from '../asking/ask.ts';
import { newEntities } from '../asking/newEntities.ts';
import { proposalsOf } from '../asking/proposals.ts';
import { storyReader } from '../asking/readStory.ts';

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
  const { questions, read } = storyReader(vocabulary, asking);
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
    propose: async (texts, { entities }) => {
      const { candidates, rejected, kinds, failure } = await readingOf(texts);
      const made = proposalsOf(candidates, { kinds, extractor: 'model' }, texts, entities);
      const tell = teller('warning', { extractor: 'model', story: texts.story.id });
      const failed = failure === null ? [] : [tell('extractor-failed', { message: failure })];
      return { value: made.value, diagnostics: [...rejected, ...failed, ...made.diagnostics] };
    },
  };
}

/** So that nobody holds the questions about all stories at once. */
function* oneByOne(
  stories: readonly StoryTexts[],
  questions: (texts: StoryTexts) => Question[],
): Generator<Question> {
  for (const story of stories) yield* questions(story);
}
