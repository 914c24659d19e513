import { relationsIn, type Bin, type Entry, type Stretch } from '../../src/query/timeline.ts';
import { words } from './catalogue.ts';
import { rangeWords } from './ranges.ts';
import { capitalise } from './sentences.ts';

const { counted, timeline } = words;

/** "43 statements of 31 relations". */
export function countWords(entries: readonly Entry[]): string {
  const relations = relationsIn(entries).length;
  return timeline.count(counted.statements(entries.length), counted.relations(relations));
}

/** "October 2020: 43 statements of 31 relations", and how many more stand there by the date of their story. */
export function barWords({ from, to, dated, standing }: Bin): string {
  const date = rangeWords({ earliest: from, latest: to }) ?? '';
  if (dated.length === 0) return timeline.bar(date, timeline.onlyStanding(countWords(standing)));
  const others = standing.length > 0 ? [timeline.alsoStanding(standing.length.toLocaleString())] : [];
  return timeline.bar(date, [countWords(dated), ...others].join(', '));
}

export function stretchWords({ earliest, latest, own, entries }: Stretch): string {
  const date = rangeWords({ earliest, latest }) ?? '';
  const number = countWords(entries);
  if (!own) return timeline.storyStretch(date, number);
  return earliest === null || latest === null
    ? timeline.openStretch(capitalise(date), number)
    : timeline.stretch(date, number);
}
