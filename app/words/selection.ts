import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import type { Selection } from '../state/view.ts';
import { gatheredName } from './gathered.ts';
import { capitalise, listWords, name, sentence } from './sentences.ts';

/** What is selected, as its heading says it. */
export function selectionWords(index: GraphIndex, selected: Selection): string {
  switch (selected.type) {
    case 'entity':
      return capitalise(name(index, selected.id));
    case 'entities':
      return capitalise(listWords(selected.ids.map((id) => name(index, id))));
    case 'relation':
      return sentence(index, get(index.relations, selected.id));
    case 'statement':
      return sentence(index, get(index.relationOf, selected.id));
    case 'gathered':
      return gatheredName(index, selected.id);
  }
}
