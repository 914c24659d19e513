import { get } from '../../../src/query/graphIndex.ts';
import type { Entry } from '../../../src/query/timeline.ts';
import { useIndex, useView } from '../../state/store/store.ts';

/** Tells whether a statement belongs to what is selected. */
export function useHeld(): (entry: Entry) => boolean {
  const index = useIndex();
  const selected = useView((view) => view.selected);
  return ({ statement, relation }) => {
    switch (selected?.type) {
      case undefined:
      case 'aggregate':
        return false;
      case 'statement':
        return statement.id === selected.id;
      case 'relation':
        return relation === selected.id;
      case 'entity':
      case 'entities': {
        const ids = selected.type === 'entity' ? [selected.id] : selected.ids;
        const { subject, object } = get(index.relations, relation);
        return ids.includes(subject) || ids.includes(object);
      }
    }
  };
}
