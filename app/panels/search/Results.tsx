import { words } from '../../words/catalogue.ts';
import { Found } from './Found.tsx';
import type { Item, Searching } from './useSearch.ts';

/** What was found, under the heading of its kind. */
export function Results({ groups, box }: Pick<Searching, 'groups' | 'box'>) {
  const items = groups.flatMap((group) => group.items);
  return groups.map(({ type, items: own }) => (
    <div key={type} role="group" aria-label={words.search[type]}>
      <p role="presentation">{words.search[type]}</p>
      {own.map((item) => (
        <div
          key={keyOf(item)}
          className="found"
          {...box.getItemProps({ item, index: items.indexOf(item) })}
          data-highlighted={items[box.highlightedIndex] === item}
        >
          {'hit' in item ? <Found hit={item.hit} /> : words.search.more[item.type](item.more)}
        </div>
      ))}
    </div>
  ));
}

function keyOf(item: Item): string {
  return 'hit' in item ? `${item.hit.id} ${item.hit.text}` : 'more';
}
