import { isNarrowed } from '../../../src/query/filter.ts';
import { clearFilter } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { useIndex, useStore } from '../../state/store.ts';
import { isolated } from '../../words/bidi.ts';
import { words } from '../../words/catalogue.ts';
import { modalityWords, polarityWords } from '../../words/firmness.ts';
import { publisherName } from '../../words/support.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { ActorFilter } from './ActorFilter.tsx';
import { AmongChoice } from './AmongChoice.tsx';
import type { Choice } from './Choices.tsx';
import { DateFilter } from './DateFilter.tsx';
import { Facet } from './Facet.tsx';
import { useKindChoices } from './KindChoices.tsx';
import './filters.css';

/** Everything by which the graph can be narrowed; a small screen brings up the search and the rest one at a time. */
export function Filters() {
  const index = useIndex();
  const kinds = useKindChoices();
  const narrowed = useStore((state) => isNarrowed(state.view));
  const { predicates } = index.graph.vocabulary;
  const used = new Set(index.graph.relations.map((relation) => relation.predicate));
  return (
    <search className="filters" aria-label={words.filters.label}>
      <SearchBox />
      <div className="narrowing">
        <div className="row">
          <h2>{words.filters.label}</h2>
          <button type="button" className="quiet" disabled={!narrowed} onClick={() => go(clearFilter)}>
            {words.filters.clear}
          </button>
        </div>
        <ActorFilter />
        <DateFilter />
        <Facet name="kinds" label={words.filters.kinds} choices={kinds} open />
        <Facet
          name="stories"
          label={words.filters.source}
          choices={index.graph.stories.map((story) => ({
            id: story.id,
            label: words.filters.storyLabel(publisherName(index, story), isolated(story.headline)),
          }))}
        >
          <AmongChoice />
        </Facet>
        <Facet name="modality" label={words.filters.firmness} choices={choicesOf(modalityWords)} />
        <Facet
          name="polarity"
          label={words.filters.polarity}
          choices={[
            { id: 'affirmed', label: polarityWords.affirmed },
            { id: 'denied', label: polarityWords.denied },
          ]}
        />
        <Facet
          name="predicates"
          label={words.filters.predicates}
          choices={predicates.filter(({ id }) => used.has(id)).map(({ id, label }) => ({ id, label }))}
        />
      </div>
    </search>
  );
}

function choicesOf(labels: Record<string, string>): Choice[] {
  return Object.entries(labels).map(([id, label]) => ({ id, label }));
}
