import type { GraphIndex } from '../query/graphIndex.ts';
import type { Change } from './actions.ts';
import { formatAddress, parseAddress } from './address.ts';
import { distinctNotices, isLoss, type Notice } from './notice.ts';
import { reconcile } from './reconcile.ts';
import type { View } from './view.ts';

/**
 * What becomes of the address when a change was carried out: `push` is a step that Back undoes; `replace` puts it in the
 * place of the old one at once, `replaceSoon` when the movement pauses, since browsers refuse many writes in a row.
 */
export type AddressWrite = 'push' | 'replace' | 'replaceSoon';

export interface Transition {
  view: View;
  address: string;
  /** Null where the address stays as it is. */
  write: AddressWrite | null;
}

export function carryOut(change: Change, view: View): Transition {
  const next = change.apply(view);
  const address = formatAddress(next);
  return { view: next, address, write: address === formatAddress(view) ? null : writeOf(change, next) };
}

function writeOf({ history, gesture }: Change, { embed }: View): AddressWrite {
  // Back belongs to the page around a frame.
  if (history === 'push' && !embed) return 'push';
  return gesture === undefined ? 'replace' : 'replaceSoon';
}

/**
 * The view that an address asks for in a graph, the address in its canonical form, and what could not be followed. Where a
 * part of it leads nowhere the address stays as it was given: whoever reads it can mend it.
 */
export function viewAt(
  search: string,
  index: GraphIndex,
): { view: View; address: string; notices: Notice[] } {
  const parsed = parseAddress(search);
  const fitted = reconcile(parsed.view, index, parsed.wider);
  const notices = distinctNotices([...parsed.notices, ...fitted.notices]);
  return {
    view: fitted.view,
    address: notices.some(isLoss) ? search : formatAddress(fitted.view),
    notices,
  };
}
