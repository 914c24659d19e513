import type { GraphIndex } from '../../../src/query/graphIndex.ts';
import { useIndex } from '../../state/store/store.ts';
import { spanWords } from '../../words/dates.ts';
import { answerTexts } from '../../words/texts/answers.ts';
import { pagePartTexts, type PagePart } from '../../words/texts/pageParts.ts';
import { searchResultTexts } from '../../words/texts/searchResults.ts';
import { DifferenceLine } from './DifferenceLine.tsx';
import { AnswerLine } from './AnswerLine.tsx';
import { answerHeading, answerNote } from './answerHeading.ts';
import { Found } from './Found.tsx';
import { keyOf, type Group, type Item } from './items.ts';
import type { Searching } from './useSearch.ts';

/** Answers, and what was found, each under its heading. */
export function Results({ groups, box }: Pick<Searching, 'groups' | 'box'>) {
  const index = useIndex();
  const items = groups.flatMap((group) => group.items);
  return groups.map((group) => (
    <div
      key={headingOf(index, group)}
      role="group"
      aria-label={headingOf(index, group)}
      data-answer={typeof group.of === 'object' || undefined}
    >
      <p role="presentation">{headingOf(index, group)}</p>
      {noteOf(index, group) && (
        <p className="note" role="presentation">
          {noteOf(index, group)}
        </p>
      )}
      {group.items.map((item) => (
        <div
          key={keyOf(item)}
          className="found"
          {...box.getItemProps({ item, index: items.indexOf(item) })}
          data-highlighted={items[box.highlightedIndex] === item}
        >
          <ItemWords item={item} />
        </div>
      ))}
    </div>
  ));
}

function headingOf(index: GraphIndex, { of }: Group): string {
  if (of === 'page') return pagePartTexts.heading;
  return typeof of === 'string' ? searchResultTexts[of] : answerHeading(index, of);
}

function noteOf(index: GraphIndex, { of }: Group): string {
  return typeof of === 'string' ? '' : answerNote(index, of);
}

function ItemWords({ item }: { item: Item }) {
  if ('line' in item) return <AnswerLine line={item.line} of={item.of} />;
  if ('page' in item) return <PagePartWords part={item.page} />;
  if ('hit' in item) return <Found hit={item.hit} />;
  if ('connect' in item) return answerTexts.showConnections;
  if ('difference' in item) return <DifferenceLine id={item.difference} />;
  if ('differences' in item) return answerTexts.allDifferences;
  if ('days' in item) return onlyThenWords(item);
  return searchResultTexts.more[item.type](item.more);
}

function onlyThenWords({ days, links, maybe }: Extract<Item, { days: unknown }>): string {
  return answerTexts.onlyThen(spanWords(days.from, days.to) ?? '', links, maybe);
}

function PagePartWords({ part }: { part: PagePart }) {
  const [name, use] = pagePartTexts.names[part];
  return (
    <>
      <span className="text">{name}</span>
      <small>{use}</small>
    </>
  );
}
