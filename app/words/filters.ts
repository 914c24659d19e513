import type { Filter } from '../../src/query/filter.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { dateWords } from './dates.ts';
import { modalityWords, polarityWords } from './firmness.ts';
import { listWords, name } from './sentences.ts';

const clockWords = { event: 'happened', said: 'said', published: 'published' };

/** What a filter lets through, in words: "with China or Serbia; only countries"; null where it lets everything through. */
export function filterWords(index: GraphIndex, filter: Filter): string | null {
  const parts = [
    filter.actors.length > 0 && `with ${any(filter.actors.map((id) => name(index, id)))}`,
    filter.kinds.length > 0 &&
      `only ${any(filter.kinds.map((id) => get(index.kinds, id).plural.toLowerCase()))}`,
    filter.predicates.length > 0 &&
      `where one ${any(filter.predicates.map((id) => `“${get(index.predicates, id).label}”`))} the other`,
    filter.stories.length > 0 &&
      `told in ${any(filter.stories.map((id) => `“${get(index.stories, id).headline}”`))}`,
    filter.among === 'only' && 'told nowhere else',
    filter.among === 'all' && (filter.stories.length > 0 ? 'told in each of these' : 'told in every story'),
    filter.differing && 'only what is disputed or told differently',
    filter.modality.length > 0 && any(filter.modality.map((id) => modalityWords[id].toLowerCase())),
    filter.polarity.length > 0 && any(filter.polarity.map((id) => polarityWords[id].toLowerCase())),
    dateRange(filter),
    filter.hideUndated && 'without what has no date of its own',
  ];
  const said = parts.filter((part) => typeof part === 'string');
  return said.length > 0 ? said.join('; ') : null;
}

function any(words: readonly string[]): string {
  return listWords(words, 'or');
}

function dateRange({ from, to, clock }: Filter): string | false {
  if (from === null && to === null) return false;
  const start = from === null ? '' : ` from ${dateWords(from)}`;
  return `${clockWords[clock]}${start}${to === null ? '' : ` to ${dateWords(to)}`}`;
}
