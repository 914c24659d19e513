import type { EntityId } from '../../src/model/types.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import type { Selection, View } from '../../src/view/view.ts';
import { connectTexts } from './texts/connectTo.ts';
import { listed } from './texts/counted.ts';
import { aggregateName } from './aggregates.ts';
import { capitalise, name, nameAlone, sentence } from './sentences.ts';
import { figure } from './figures.ts';

/** More names than this are a list and no heading. */
const maxNames = 6;

/** What is selected, as its heading says it. */
export function selectionWords(index: GraphIndex, selected: Selection): string {
  switch (selected.type) {
    case 'entity':
      return nameAlone(index, selected.id);
    case 'entities':
      if (selected.ids.length > maxNames) return connectTexts.entities(figure(selected.ids.length));
      return capitalise(listed(selected.ids.map((id) => name(index, id))));
    case 'relation':
      return sentence(index, get(index.relations, selected.id));
    case 'statement':
      return sentence(index, get(index.relationOf, selected.id));
    case 'aggregate':
      return aggregateName(index, selected.id);
  }
}

/** What the details are about: what is selected, else the connections that are asked for; null = the collection. */
export function subjectWords(index: GraphIndex, { selected, path }: View): string | null {
  if (selected) return selectionWords(index, selected);
  return path && questionWords(index, path);
}

/** "How are China and Kosovo connected?" */
export function questionWords(index: GraphIndex, [one, other]: readonly [EntityId, EntityId]): string {
  return connectTexts.question(name(index, one), name(index, other));
}
