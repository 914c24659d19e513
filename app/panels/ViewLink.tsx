import type { MouseEvent, ReactNode } from 'react';
import { formatAddress } from '../../src/view/address.ts';
import type { Change } from '../../src/view/actions.ts';
import { dispatch } from '../state/store/navigate.ts';
import { useStore } from '../state/store/store.ts';

interface Props {
  to: Change;
  children: ReactNode;
  className?: string;
  /** Marks the link to what is open now. */
  current?: boolean;
  /** In a list that arrows move in, one link alone is a stop of Tab. */
  tabIndex?: number;
  /** What a mouse that rests on it is told. */
  title?: string;
  /** Done when it was followed on this page. */
  afterwards?: () => void;
}

/** A link to another view of the graph: a real address, so that it can be copied and opened in a new tab. */
export function ViewLink({ to, children, className, current, tabIndex, title, afterwards }: Props) {
  const href = useStore((state) => formatAddress(to.apply(state.view)));
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    dispatch(to);
    afterwards?.();
  };
  return (
    <a
      href={href || '?'}
      className={className}
      onClick={follow}
      aria-current={current ? 'true' : undefined}
      tabIndex={tabIndex}
      title={title}
    >
      {children}
    </a>
  );
}
