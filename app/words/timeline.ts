import { relationsIn, type Bin, type Entry, type Stretch } from '../../src/query/timeline.ts';
import { stretchSpan } from './dates.ts';
import { rangeWords } from './ranges.ts';
import { capitalise } from './sentences.ts';
import { counted } from './texts/counted.ts';
import { timelineTexts } from './texts/timeline.ts';

/** "43 statements of 31 relations". */
export function countWords(entries: readonly Entry[]): string {
  const relations = relationsIn(entries).length;
  return timelineTexts.count(counted.statements(entries.length), counted.relations(relations));
}

/** "October 2020: 43 statements of 31 relations". */
export function barWords({ from, to, dated }: Bin): string {
  return timelineTexts.bar(rangeWords({ earliest: from, latest: to }) ?? '', countWords(dated));
}

export function stretchWords({ earliest, latest, entries }: Stretch): string {
  const open = earliest === null || latest === null;
  const date = (open ? stretchSpan(earliest, latest) : rangeWords({ earliest, latest })) ?? '';
  const number = countWords(entries);
  return open ? timelineTexts.openStretch(capitalise(date), number) : timelineTexts.stretch(date, number);
}
