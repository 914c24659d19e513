import { lazy, Suspense, type ComponentType } from 'react';
import type { CardOf } from './HoverCard.tsx';
import { useHover } from '../../state/device/hover.ts';

/** Without a connection nothing is told of what is pointed at; a click tells all of it. */
const HoverCard = lazy<ComponentType<CardOf>>(() =>
  import('./HoverCard.tsx').catch(() => ({ default: () => null })),
);

/** Room for a card about what the pointer rests on, which is fetched when it first rests. */
export function HoverHost() {
  const { id, at } = useHover();
  return (
    id !== null &&
    at !== null && (
      <Suspense>
        <HoverCard key={id} id={id} at={at} />
      </Suspense>
    )
  );
}
