import { isNarrowed } from '../../../src/query/filter.ts';
import { clearFilter } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { useIndex, useStore } from '../../state/store.ts';
import { modalityWords, polarityWords } from '../../words/firmness.ts';
import { publisherName } from '../../words/support.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { ActorFilter } from './ActorFilter.tsx';
import { DateFilter } from './DateFilter.tsx';
import { Facet } from './Facet.tsx';
import { KindFilter } from './KindFilter.tsx';
import './filters.css';

/** Everything by which the graph can be narrowed. */
export function Filters() {
  const index = useIndex();
  const narrowed = useStore((state) => isNarrowed(state.view));
  const { predicates } = index.graph.vocabulary;
  const used = new Set(index.graph.relations.map((relation) => relation.predicate));
  return (
    <search className="filters" aria-label="Filters">
      <div className="row">
        <h2>Filters</h2>
        <button type="button" className="quiet" disabled={!narrowed} onClick={() => go(clearFilter)}>
          Clear all
        </button>
      </div>
      <SearchBox />
      <ActorFilter />
      <DateFilter />
      <KindFilter />
      <Facet
        name="stories"
        label="Source"
        choices={index.graph.stories.map((story) => ({
          id: story.id,
          label: `${publisherName(index, story)}: ${story.headline}`,
        }))}
      />
      <Facet name="modality" label="Firmness" choices={choicesOf(modalityWords)} />
      <Facet
        name="polarity"
        label="Affirmed or denied"
        choices={[
          { id: 'affirmed', label: polarityWords.affirmed },
          { id: 'denied', label: polarityWords.denied },
        ]}
      />
      <Facet
        name="predicates"
        label="Type of relation"
        choices={predicates.filter(({ id }) => used.has(id)).map(({ id, label }) => ({ id, label }))}
      />
    </search>
  );
}

function choicesOf(words: Record<string, string>): { id: string; label: string }[] {
  return Object.entries(words).map(([id, label]) => ({ id, label }));
}
