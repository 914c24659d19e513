import type { Relation, StoryId } from '../../src/model/types.ts';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { provenance, type StoryProvenance } from '../../src/query/provenance.ts';
import { relationDetailsTexts } from './texts/relationDetails.ts';
import { spreadWords } from './firmness.ts';
import { name } from './sentences.ts';
import { publishedWords, publisherName, supportLine, supportSentence } from './support.ts';
import { supportTexts } from './texts/support.ts';

/** How many newsrooms and sources are behind a relation, and why they count as they do. */
export interface CountedWords {
  line: string;
  sentences: string[];
  stories: { id: StoryId; told: string }[];
}

export function countedWords(index: GraphIndex, relation: Relation): CountedWords {
  const parts = provenance(index, relation);
  const spread = spreadWords(relation);
  const { articles, stories, speakers } = relation.support;
  return {
    line: supportLine(index, parts, relation),
    sentences: [
      ...(speakers.length > 0 ? [supportSentence(index, parts, relation)] : []),
      ...(spread ? [`${spread}.`] : []),
      relationDetailsTexts.counts(articles, stories),
    ],
    stories: parts.map((part) => ({ id: part.story.id, told: storySentence(index, part) })),
  };
}

/** One sentence for each story: how many files carry it and whom it credits. */
export function storySentence(index: GraphIndex, part: StoryProvenance): string {
  const { story, articles } = part;
  const date = publishedWords(story);
  return supportTexts.carried(articles.length, publisherName(index, story), date, creditWords(index, part));
}

function creditWords(index: GraphIndex, part: StoryProvenance): string {
  const credits = part.attributedTo.map((id) => name(index, id));
  if (credits.length > 0) return supportTexts.credits(credits, part.ownVoice);
  const elsewhere = part.story.derivedFrom.map((from) => name(index, from.publisher));
  return elsewhere.length > 0 ? supportTexts.ownWords(elsewhere) : '';
}
