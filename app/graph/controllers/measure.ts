import type { Core } from 'cytoscape';
import { discSize } from '../../../src/model/drawing.ts';
import { shownIn } from '../../state/shown.ts';
import { tell, useStore, type State } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';

/** Gives every disc the size that tells what the reader asks for; the computing comes when it is first asked for. @returns how to stop */
export function followMeasure(cy: Core): () => void {
  let turn = 0;
  let measured = false;
  const measure = async () => {
    const mine = ++turn;
    const state = useStore.getState();
    if (state.view.size === 'relations' && !measured) return;
    const sizes = await sizesIn(state);
    if (mine !== turn || cy.destroyed()) return;
    measured = true;
    cy.batch(() =>
      cy.nodes('.entity').forEach((node) => void node.data('size', sizes.get(node.id()) ?? discSize(0))),
    );
    cy.emit('marked');
  };
  const onChange = () => void measure().catch(() => tell(words.loading.sizes));
  const stop = useStore.subscribe(({ view }, before) => {
    if (view.size !== before.view.size) onChange();
  });
  cy.on('filtered', onChange);
  onChange();
  return () => {
    turn = -1;
    cy.off('filtered', onChange);
    stop();
  };
}

/** The most of anything is as large as the entity with most relations, so that the picture keeps its weight. */
async function sizesIn(state: State): Promise<Map<string, number>> {
  const { index, view } = state;
  if (!index) return new Map();
  const ties = [...index.relationsOf].map(([id, relations]): [string, number] => [id, relations.length]);
  if (view.size === 'relations') return new Map(ties.map(([id, count]) => [id, discSize(count)]));
  const { standings } = await import('../../../src/query/standing.ts');
  const { size } = view;
  const values = [...standings(index, shownIn(state))].map(([id, standing]): [string, number] => [
    id,
    standing[size] ?? 0,
  ]);
  const largest = Math.max(...values.map(([, value]) => value), Number.MIN_VALUE);
  const most = Math.max(...ties.map(([, count]) => count), 1);
  return new Map(values.map(([id, value]) => [id, discSize((most * value) / largest)]));
}
