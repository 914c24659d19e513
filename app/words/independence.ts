import type { Relation, Story } from '../../src/model/types.ts';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { ownedTogether, publishersOf, sharedPairs, type SharedPair } from '../../src/query/independence.ts';
import type { Owned } from '../../src/query/newsrooms.ts';
import { provenance } from '../../src/query/provenance.ts';
import { isolated } from './bidi.ts';
import { name } from './sentences.ts';
import { publisherName } from './support.ts';
import { independenceTexts } from './texts/independence.ts';

/** So much of a headline tells which report is meant, in characters. */
const TOLD = 80;

/** "The Herald (“…”) shares 25 words in a row with North Wire (“…”); neither credits the other." */
export function sharedSentence(index: GraphIndex, { stories, words }: SharedPair): string {
  const [own, other] = stories.map((story) => reportWords(index, story));
  return independenceTexts.shares(own ?? '', words, other ?? '');
}

function reportWords(index: GraphIndex, story: Story): string {
  const { headline } = story;
  const told = headline.length > TOLD ? `${headline.slice(0, TOLD).trimEnd()}…` : headline;
  return independenceTexts.report(publisherName(index, story), isolated(told));
}

/** "The Times and The Sun belong to News UK: counted as one." */
export function ownedSentence(index: GraphIndex, { members, name: owner }: Owned): string {
  return independenceTexts.owned(
    members.map((id) => name(index, id)),
    owner,
  );
}

/** What makes the newsrooms behind a relation fewer than they seem: whose they are, and which words they share. */
export function independenceOf(
  index: GraphIndex,
  relation: Relation,
): { owned: Owned[]; pairs: SharedPair[] } {
  const parts = provenance(index, relation);
  const own = parts.filter(({ ownVoice }) => ownVoice).map(({ story }) => story);
  const media = [...parts.flatMap(({ attributedTo }) => attributedTo), ...publishersOf(index, own)];
  return { owned: ownedTogether(index, media), pairs: sharedPairs(index, own) };
}

/** The same as sentences, for a text that is printed or saved. */
export function independenceSentences(index: GraphIndex, relation: Relation): string[] {
  const { owned, pairs } = independenceOf(index, relation);
  return [
    ...owned.map((one) => ownedSentence(index, one)),
    ...pairs.map((pair) => sharedSentence(index, pair)),
  ];
}
