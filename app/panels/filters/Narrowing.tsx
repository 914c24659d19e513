import { useMemo } from 'react';
import { FIRMNESS, POLARITIES } from '../../../src/model/firmness.ts';
import { speakersIn } from '../../../src/query/speakers.ts';
import { isNarrowed } from '../../../src/query/filter.ts';
import { clearFilter } from '../../../src/view/actions.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useIndex, useStore } from '../../state/store/store.ts';
import { isolated } from '../../words/bidi.ts';
import { filterTexts } from '../../words/texts/filters.ts';
import { nameAlone } from '../../words/sentences.ts';
import { modalityWords, polarityWords } from '../../words/firmness.ts';
import { publisherName } from '../../words/support.ts';
import { ActorFilter } from './ActorFilter.tsx';
import { AmongChoice } from './AmongChoice.tsx';
import { DateFilter } from './DateFilter.tsx';
import { Facet } from './Facet.tsx';
import { useKindChoices } from './KindChoices.tsx';

/** Everything by which the graph can be narrowed. */
export function Narrowing() {
  const index = useIndex();
  const speakers = useMemo(() => speakersIn(index), [index]);
  const kinds = useKindChoices();
  const narrowed = useStore((state) => isNarrowed(state.view));
  const { predicates } = index.graph.vocabulary;
  const used = new Set(index.graph.relations.map((relation) => relation.predicate));
  return (
    <>
      <div className="row">
        <h2>{filterTexts.label}</h2>
        <button type="button" className="quiet" disabled={!narrowed} onClick={() => dispatch(clearFilter)}>
          {filterTexts.clear}
        </button>
      </div>
      <ActorFilter />
      <DateFilter />
      <Facet name="kinds" label={filterTexts.kinds} choices={kinds} open />
      <Facet
        name="speakers"
        label={filterTexts.speakers}
        choices={speakers.map((id) => ({ id, label: nameAlone(index, id) }))}
      />
      <Facet
        name="stories"
        label={filterTexts.source}
        choices={index.graph.stories.map((story) => ({
          id: story.id,
          label: filterTexts.storyLabel(publisherName(index, story), isolated(story.headline)),
        }))}
      >
        <AmongChoice />
      </Facet>
      <Facet
        name="modality"
        label={filterTexts.firmness}
        choices={FIRMNESS.map((id) => ({ id, label: modalityWords[id] }))}
      />
      <Facet
        name="polarity"
        label={filterTexts.polarity}
        choices={POLARITIES.map((id) => ({ id, label: polarityWords[id] }))}
      />
      <Facet
        name="predicates"
        label={filterTexts.predicates}
        choices={predicates.filter(({ id }) => used.has(id)).map(({ id, label }) => ({ id, label }))}
      />
    </>
  );
}
