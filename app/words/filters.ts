import { hasRange } from '../../src/query/dateFilter.ts';
import type { Filter } from '../../src/query/filter.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { dateWords } from './dates.ts';
import { modalityWords, polarityWords } from './firmness.ts';
import { listWords, name } from './sentences.ts';
import { shownFilterTexts } from './texts/shownFilter.ts';

/** What a filter lets through, in words: "with China or Serbia; only countries"; null where it lets everything through. */
export function filterWords(index: GraphIndex, filter: Filter): string | null {
  const parts = [
    filter.actors.length > 0 && shownFilterTexts.actors(any(filter.actors.map((id) => name(index, id)))),
    filter.speakers.length > 0 &&
      shownFilterTexts.speakers(any(filter.speakers.map((id) => name(index, id)))),
    filter.kinds.length > 0 &&
      shownFilterTexts.kinds(any(filter.kinds.map((id) => get(index.kinds, id).plural.toLowerCase()))),
    filter.predicates.length > 0 &&
      shownFilterTexts.predicates(any(filter.predicates.map((id) => `“${get(index.predicates, id).label}”`))),
    filter.stories.length > 0 &&
      shownFilterTexts.stories(any(filter.stories.map((id) => `“${get(index.stories, id).headline}”`))),
    filter.among === 'only' && shownFilterTexts.onlyThere,
    filter.among === 'all' &&
      (filter.stories.length > 0 ? shownFilterTexts.inEach : shownFilterTexts.inEvery),
    filter.differing && shownFilterTexts.differing,
    filter.modality.length > 0 && any(filter.modality.map((id) => modalityWords[id].toLowerCase())),
    filter.polarity.length > 0 && any(filter.polarity.map((id) => polarityWords[id].toLowerCase())),
    dateRange(filter),
    !hasRange(filter) && filter.undated === 'hide' && shownFilterTexts.withoutUndated,
  ];
  const said = parts.filter((part) => typeof part === 'string');
  return said.length > 0 ? said.join('; ') : null;
}

function any(items: readonly string[]): string {
  return listWords(items, shownFilterTexts.or);
}

function dateRange(filter: Filter): string | false {
  const { from, to, clock } = filter;
  if (!hasRange(filter)) return false;
  const added = [
    filter.overlapping && shownFilterTexts.overlapping,
    filter.undated === 'show' && shownFilterTexts.undated,
  ].filter((part) => typeof part === 'string');
  const start = from === null ? '' : shownFilterTexts.from(dateWords(from));
  return `${shownFilterTexts.clocks[clock]}${start}${to === null ? '' : shownFilterTexts.to(dateWords(to))}${added.length > 0 ? `, ${listWords(added)}` : ''}`;
}
