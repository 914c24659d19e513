import { get, type GraphIndex } from '../../../src/query/graphIndex.ts';
import type { Hit } from '../../../src/query/search/search.ts';
import { read, select, type Change } from '../../../src/view/actions.ts';
import type { Selection } from '../../../src/view/view.ts';

/** Selects what was found, with the drawing in sight to show it; of a story, opens its text. */
export function openHit(index: GraphIndex, { type, id }: Hit): Change {
  switch (type) {
    case 'entity':
    case 'relation':
      return inDrawing({ type, id });
    case 'quote':
      return inDrawing({ type: 'statement', id });
    case 'story':
      return read(get(index.stories, id).copies[0] ?? '');
  }
}

export function inDrawing(selection: Selection): Change {
  const { apply, history } = select(selection);
  return {
    apply: (view) => ({ ...apply(view), view: view.view === 'timeline' ? 'timeline' : 'graph' }),
    history,
  };
}
