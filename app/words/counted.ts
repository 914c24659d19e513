import type { Relation, StoryId } from '../../src/model/types.ts';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { provenance } from '../../src/query/provenance.ts';
import { relationDetailsTexts } from './texts/relationDetails.ts';
import { spreadWords } from './firmness.ts';
import { storySentence, supportLine, supportSentence } from './support.ts';

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
