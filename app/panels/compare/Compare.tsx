import { gravestFirst } from '../../../src/query/differences.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { useIndex, useView } from '../../state/store/store.ts';
import { compareTexts } from '../../words/texts/compare.ts';
import { Copies } from './Copies.tsx';
import { DifferenceView, RelationView } from './Questions.tsx';
import './compare.css';

/** One question across the sources, or two copies of one text, side by side. */
export function Compare() {
  const index = useIndex();
  const copies = useView((view) => view.copies);
  const asked = useView((view) => view.difference);
  const selected = useView((view) => view.selected);
  const { differences } = index.graph;
  const relation = index.relations.get(asked ?? (selected?.type === 'relation' ? selected.id : ''));
  const difference = differences.find(({ id }) => id === asked) ?? gravestFirst(differences)[0];
  if (copies) {
    const [a, b] = copies.map((id) => get(index.articles, id));
    if (a && b) return <Copies key={copies.join('~')} a={a} b={b} />;
  }
  return (
    <section className="compare" aria-label={compareTexts.label}>
      {relation ? (
        <RelationView relation={relation} />
      ) : difference ? (
        <DifferenceView difference={difference} />
      ) : (
        <p>{compareTexts.none}</p>
      )}
    </section>
  );
}
