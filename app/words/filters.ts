import type { Filter } from '../../src/query/filter.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { words } from './catalogue.ts';
import { dateWords } from './dates.ts';
import { modalityWords, polarityWords } from './firmness.ts';
import { listWords, name } from './sentences.ts';

const { filter: told } = words.exporting;

/** What a filter lets through, in words: "with China or Serbia; only countries"; null where it lets everything through. */
export function filterWords(index: GraphIndex, filter: Filter): string | null {
  const parts = [
    filter.actors.length > 0 && told.actors(any(filter.actors.map((id) => name(index, id)))),
    filter.kinds.length > 0 &&
      told.kinds(any(filter.kinds.map((id) => get(index.kinds, id).plural.toLowerCase()))),
    filter.predicates.length > 0 &&
      told.predicates(any(filter.predicates.map((id) => `“${get(index.predicates, id).label}”`))),
    filter.stories.length > 0 &&
      told.stories(any(filter.stories.map((id) => `“${get(index.stories, id).headline}”`))),
    filter.among === 'only' && told.onlyThere,
    filter.among === 'all' && (filter.stories.length > 0 ? told.inEach : told.inEvery),
    filter.differing && told.differing,
    filter.modality.length > 0 && any(filter.modality.map((id) => modalityWords[id].toLowerCase())),
    filter.polarity.length > 0 && any(filter.polarity.map((id) => polarityWords[id].toLowerCase())),
    dateRange(filter),
    filter.hideUndated && told.undated,
  ];
  const said = parts.filter((part) => typeof part === 'string');
  return said.length > 0 ? said.join('; ') : null;
}

function any(items: readonly string[]): string {
  return listWords(items, told.or);
}

function dateRange({ from, to, clock }: Filter): string | false {
  if (from === null && to === null) return false;
  const start = from === null ? '' : told.from(dateWords(from));
  return `${told.clocks[clock]}${start}${to === null ? '' : told.to(dateWords(to))}`;
}
