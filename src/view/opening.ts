import type { Change } from './actions.ts';
import { formatDrawnId, groupsIn } from './drawnId.ts';
import { close, open } from './layoutActions.ts';
import type { View } from './view.ts';

/** Whether a group or a bundle is open, which of the two it is, and what opens or closes it. */
export interface Opening {
  isOpen: boolean;
  /** A bundle to or from a group is opened with its groups. */
  asGroup: boolean;
  change: Change;
}

/** @param id of a group, or of a bundle */
export function openingOf({ opened }: Pick<View, 'opened'>, id: string): Opening {
  const groups = groupsIn(id).map(formatDrawnId);
  const ids = groups.length > 0 ? groups : [id];
  const isOpen = ids.every((one) => opened.includes(one));
  return { isOpen, asGroup: groups.length > 0, change: isOpen ? close(...ids) : open(...ids) };
}
