import type { Relation } from '../../src/model/types.ts';
import type { Subgraph } from '../../src/query/filter.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import type { View } from '../../src/view/view.ts';
import { announcingTexts } from './texts/announcing.ts';
import { subjectWords } from './selection.ts';
import { sentence, sentenceFrom } from './sentences.ts';
import { supportWords } from './support.ts';

/** What was walked along from one end to the other: "supplies arms to Serbia, two newsrooms, and 6 other links". */
export function walkWords(index: GraphIndex, relations: readonly Relation[], from: string): string {
  const [first, ...others] = relations;
  if (!first) return '';
  const isEnd = from === first.subject || from === first.object;
  const told = isEnd ? sentenceFrom(index, first, from) : sentence(index, first);
  return announcingTexts.step(told, supportWords(first), others.length);
}

/** What is selected now, with how much is shown of it: "Serbia selected, 37 links". */
export function newsWords(index: GraphIndex, view: View, shown: Subgraph): string {
  const subject = subjectWords(index, view);
  if (subject === null) return announcingTexts.nothingSelected;
  return view.selected ? announcingTexts.selected(subject, amount(index, view, shown)) : subject;
}

function amount(index: GraphIndex, { selected }: View, shown: Subgraph): string {
  if (selected?.type === 'relation') return supportWords(get(index.relations, selected.id));
  if (selected?.type !== 'entity') return '';
  const own = index.relationsOf.get(selected.id) ?? [];
  return announcingTexts.links(own.filter(({ id }) => shown.relations.has(id)).length);
}
