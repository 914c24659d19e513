import { everything, extract, type About, type Extract } from '../../../src/export/extract.ts';
import { losses, type Loss } from '../../../src/export/losses.ts';
import { unread, type Texts } from '../../../src/export/webAnnotations.ts';
import type { Subgraph } from '../../../src/query/filter.ts';
import type { GraphIndex } from '../../../src/query/graphIndex.ts';
import { addressOf } from '../../state/store/navigate.ts';
import type { Selection, View } from '../../../src/view/view.ts';
import { exportingTexts } from '../../words/texts/exporting.ts';
import { lossTexts } from '../../words/texts/losses.ts';
import { savedQuoteTexts } from '../../words/texts/savedQuotes.ts';
import { filterWords } from '../../words/filters.ts';
import { quoteTroubles } from '../../words/savedQuotes.ts';
import { dataFormat, type DataId } from './formats.ts';

export type Scope = 'shown' | 'everything';

/** What is taken away. */
export function subjectOf(index: GraphIndex, visible: Subgraph, scope: Scope): Extract {
  return scope === 'shown' ? extract(index, visible) : everything(index);
}

/** What a format leaves out of it, as sentences. @param texts the articles that were read, where that matters */
export function leftOut(format: DataId | 'markdown', part: Extract, texts: Texts | null): string[] {
  const data = dataFormat(format);
  const missing: Loss[] =
    data === 'annotations' && texts ? [{ what: 'unread', count: unread(part, texts) }] : [];
  const lost = [...losses(data, part), ...missing.filter(({ count }) => count > 0)];
  return [...lost.map(({ what, count }) => lossTexts[what](count)), ...unsure(format, part)];
}

/** What is known of the quotes, where that is not all: told by formats that can mark them. */
function unsure(format: DataId | 'markdown', part: Extract): string[] {
  const troubles = quoteTroubles(part);
  if (troubles.length === 0 || format === 'nodes' || format === 'annotations') return [];
  return format === 'graph.json' ? [savedQuoteTexts.checkedAnew] : troubles;
}

/** What a file says of itself: what is in it, what is not, when and where it was made. */
export function aboutOf(index: GraphIndex, part: Extract, view: View, scope: Scope, lost: string[]): About {
  const { title } = index.graph;
  const relations = exportingTexts.relations(part.index.relations.size, index.relations.size);
  const filter = scope === 'shown' ? filterWords(index, view) : null;
  return {
    title: part.missing.relations > 0 ? exportingTexts.partTitle(title, relations) : title,
    notes: [...(filter === null ? [] : [exportingTexts.filtered(filter)]), ...lost],
    date: today(),
    address: location.href,
    link: (type, id) => addressOf(selection(type, id)),
  };
}

function selection(type: 'entity' | 'relation' | 'statement', id: string): Selection {
  return { type, id };
}

/** The reader's day, as YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
