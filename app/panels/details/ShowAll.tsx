import type { ReactNode } from 'react';
import { Fold } from '../../ui/Fold.tsx';
import { detailsTexts } from '../../words/texts/details.ts';

interface Props<T> {
  items: readonly T[];
  /** So many are there at first; one more is not worth a button. */
  few: number;
  children: (items: readonly T[]) => ReactNode;
}

/** The first of many, and the others when they are asked for. */
export function ShowAll<T>({ items, few, children }: Props<T>) {
  if (items.length <= few + 1) return children(items);
  return (
    <>
      {children(items.slice(0, few))}
      <Fold className="show-all" summary={detailsTexts.showAll(items.length)}>
        {() => children(items.slice(few))}
      </Fold>
    </>
  );
}
