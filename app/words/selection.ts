import type { EntityId } from '../../src/model/types.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import type { Selection, View } from '../state/view.ts';
import { words } from './catalogue.ts';
import { gatheredName } from './gathered.ts';
import { capitalise, name, sentence } from './sentences.ts';

/** More names than this are a list and no heading. */
const mostNames = 6;

/** What is selected, as its heading says it. */
export function selectionWords(index: GraphIndex, selected: Selection): string {
  switch (selected.type) {
    case 'entity':
      return capitalise(name(index, selected.id));
    case 'entities':
      if (selected.ids.length > mostNames)
        return words.connections.entities(selected.ids.length.toLocaleString());
      return capitalise(words.and(selected.ids.map((id) => name(index, id))));
    case 'relation':
      return sentence(index, get(index.relations, selected.id));
    case 'statement':
      return sentence(index, get(index.relationOf, selected.id));
    case 'gathered':
      return gatheredName(index, selected.id);
  }
}

/** What the details are about: what is selected, else the connections that are asked for; null = the collection. */
export function subjectWords(index: GraphIndex, { selected, path }: View): string | null {
  if (selected) return selectionWords(index, selected);
  return path && questionWords(index, path);
}

/** "How are China and Kosovo connected?" */
export function questionWords(index: GraphIndex, [one, other]: readonly [EntityId, EntityId]): string {
  return words.connections.question(name(index, one), name(index, other));
}
