import { everything, extract, type About, type Extract } from '../../../src/export/extract.ts';
import { losses, type Loss } from '../../../src/export/losses.ts';
import { unread, type Texts } from '../../../src/export/webAnnotations.ts';
import type { Shown } from '../../../src/query/filter.ts';
import type { GraphIndex } from '../../../src/query/graphIndex.ts';
import { addressOf } from '../../state/navigate.ts';
import type { Selection, View } from '../../state/view.ts';
import { words } from '../../words/catalogue.ts';
import { filterWords } from '../../words/filters.ts';
import { dataFormat, type FormatId } from './formats.ts';

export type Scope = 'shown' | 'everything';

/** What is taken away. */
export function subjectOf(index: GraphIndex, shown: Shown, scope: Scope): Extract {
  return scope === 'shown' ? extract(index, shown) : everything(index);
}

const { fonts, pixelText, noQuotes } = words.exporting;
const pictureLosses = { png: [pixelText], svg: [fonts, noQuotes], print: [] };

/** What a format leaves out of it, as sentences. @param texts the articles that were read, where that matters */
export function leftOut(format: FormatId, part: Extract, texts: Texts | null): string[] {
  const data = dataFormat(format);
  if (data === null) return [...pictureLosses[format === 'png' || format === 'svg' ? format : 'print']];
  const missing: Loss[] =
    data === 'annotations' && texts ? [{ what: 'unread', count: unread(part, texts) }] : [];
  return [...losses(data, part), ...missing.filter(({ count }) => count > 0)].map(({ what, count }) =>
    words.exporting.losses[what](count),
  );
}

/** What a file says of itself: what is in it, what is not, when and where it was made. */
export function aboutOf(index: GraphIndex, part: Extract, view: View, scope: Scope, lost: string[]): About {
  const { title } = index.graph;
  const relations = words.exporting.relations(part.index.relations.size, index.relations.size);
  const filter = scope === 'shown' ? filterWords(index, view) : null;
  return {
    title: part.missing.relations > 0 ? words.exporting.partTitle(title, relations) : title,
    notes: [...(filter === null ? [] : [words.exporting.filtered(filter)]), ...lost],
    date: today(),
    address: location.href,
    link: (type, id) => addressOf(selection(type, id)),
  };
}

function selection(type: 'entity' | 'relation' | 'statement', id: string): Selection {
  return { type, id };
}

/** The reader's day, as YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
