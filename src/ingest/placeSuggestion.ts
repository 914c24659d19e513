import type { Predicate } from '../model/types.ts';
import type { Span } from '../text/quote.ts';
import type { MarkedStatement } from './asking/answers.ts';
import type { Candidate } from './asking/ask.ts';
import { place } from './asking/place.ts';
import type { StoryTexts, TextArticle } from './contracts.ts';
import type { Diagnostic } from './diagnosticTypes.ts';
import { storyText } from './rules/storyText.ts';
import type { SuggestedName, SuggestedWords, SuggestionLine } from './suggestionLines.ts';

/** The id of the extractor. */
export const SUGGESTIONS = 'suggestions';

/**
 * A line held against one copy of a story, as an answer of a model is: a candidate, or why it is none.
 *
 * @param predicates of the vocabulary, by id
 */
export function placeSuggestion(
  line: SuggestionLine,
  texts: StoryTexts,
  copy: TextArticle,
  predicates: ReadonlyMap<string, Predicate>,
): Candidate | Diagnostic {
  const story = storyText({ ...texts, copies: [copy] }) ?? { article: copy, text: copy.text, stretches: [] };
  const chunk = typeof line.quote === 'string' ? story.stretches : within(line.quote, story.stretches);
  const page = { id: texts.story.id, story, chunk, predicates, extractor: SUGGESTIONS, rule: ruleOf(line) };
  return place(markedBy(line, copy.text), page).result;
}

/** A stretch where the story can be quoted, or nothing. */
function within(span: Span, stretches: readonly Span[]): Span[] {
  return stretches.some(({ start, end }) => start <= span.start && span.end <= end) ? [span] : [];
}

/** "gliner-relex 1.2, score 0.83" */
function ruleOf({ model, score }: SuggestionLine): string {
  return score === undefined ? model : `${model}, score ${score}`;
}

function markedBy(line: SuggestionLine, text: string): MarkedStatement {
  const {
    predicate,
    polarity = 'affirmed',
    modality = 'actual',
    subject,
    object,
    quote,
    speaker,
    verb,
    date,
  } = line;
  const words = (given: SuggestedWords | SuggestedName) => wordsOf(given, text);
  const orNull = (given: SuggestedWords | undefined) => (given === undefined ? null : words(given));
  return {
    predicate,
    polarity,
    modality,
    subject: words(subject),
    object: words(object),
    quote: words(quote),
    speaker: orNull(speaker),
    verb: orNull(verb),
    date: orNull(date),
  };
}

function wordsOf(given: SuggestedWords | SuggestedName, text: string): string {
  if (typeof given === 'string') return given;
  return 'text' in given ? given.text : text.slice(given.start, given.end);
}
