import { get, type GraphIndex } from '../../../src/query/graphIndex.ts';
import { bundleId } from '../../../src/view/drawnId.ts';
import { bundledFrom } from '../../../src/scene/visible.ts';
import { expandOrCollapse, pinNow } from '../../state/store/commands.ts';
import { openingOf } from '../../../src/view/opening.ts';
import {
  centre,
  close,
  hide,
  moreNeighbours,
  showAll,
  toggleNeighbourhood,
  unhide,
  unpin,
} from '../../../src/view/layoutActions.ts';
import {
  asItIs,
  connect,
  setFilterList,
  select,
  show,
  toggleSelected,
  type Change,
} from '../../../src/view/actions.ts';
import type { Menu, MenuSubject } from '../../state/device/menu.ts';
import { entitiesOf, selectAggregate, selectMembership } from '../../state/selectors/picture.ts';
import { selectVisible } from '../../state/selectors/visible.ts';
import type { State } from '../../state/store/store.ts';
import type { Selection, View } from '../../../src/view/view.ts';
import { menuTexts } from '../../words/texts/menu.ts';
import { picturePanelTexts } from '../../words/texts/picturePanels.ts';
import { viewTexts } from '../../words/texts/workbench.ts';
import { endName, aggregateName, openingWords } from '../../words/aggregates.ts';
import { name } from '../../words/sentences.ts';
import { isFocused } from '../../../src/query/focus.ts';
import { focusTexts } from '../../words/texts/focus.ts';

/** What can be done with the subject of a menu. */
export interface MenuItem {
  label: string;
  /** The key that does the same to what is selected. */
  key?: string;
  /** A change of the view, or a link to it that is copied. */
  change: Change;
  copies?: true;
}

type MaybeItem = MenuItem | null;

/** In groups, with a line between them. */
export function menuItems(state: State, subject: MenuSubject, place: Menu['place'] = null): MenuItem[][] {
  const { index } = state;
  if (!index) return [];
  const groups = groupsOf(state, index, subject, place);
  return groups.map((items) => items.filter((item) => item !== null)).filter((items) => items.length > 0);
}

function groupsOf(
  state: State,
  index: GraphIndex,
  subject: MenuSubject,
  place: Menu['place'],
): MaybeItem[][] {
  switch (subject.type) {
    case 'entity':
      return [
        [reading(subject), beside(state, index, subject.id), connection(state, index, subject.id)],
        [...around(state, [subject.id]), expansion(state, subject.id), hiding([subject.id])],
        [keeping(state, subject.id, place), asOne(state, index, subject.id)],
        [inTable(subject.id), copying(select(subject))],
      ];
    case 'relation': {
      const { subject: one, object } = get(index.relations, subject.id);
      return [
        [reading(subject), ...around(state, [...new Set([one, object])]), oneLine(state, index, one, object)],
        [{ label: menuTexts.oneRow, change: both(select(subject), show('table')) }, copying(select(subject))],
      ];
    }
    case 'aggregate': {
      const members = entitiesOf(state, subject.id);
      const isGroup = selectAggregate(state, subject.id)?.type === 'group';
      return [
        [reading(subject), opening(state, subject.id)],
        [...around(state, members), isGroup ? hiding(members) : null],
        [isGroup ? keeping(state, subject.id, place) : null],
        [copying(select(subject))],
      ];
    }
    case 'picture':
      return ofPicture(state.view);
  }
}

function ofPicture(view: View): MaybeItem[][] {
  return [
    [
      isFocused(view) ? { label: focusTexts.showAll, change: showAll } : null,
      view.hidden.length > 0 ? { label: focusTexts.unhideAll, key: 'Shift H', change: unhide() } : null,
      Object.keys(view.pins).length > 0 ? { label: picturePanelTexts.putAllBack, change: unpin() } : null,
    ],
    [view.selected ? { label: menuTexts.none, key: 'Esc', change: select(null) } : null],
    [{ label: viewTexts.table, key: 'T', change: show('table') }, copying(asItIs)],
  ];
}

function reading(subject: Selection): MenuItem {
  return { label: menuTexts.read, change: select(subject) };
}

/** Adds to the selection, so that what they have in common can be seen. */
function beside({ view }: State, index: GraphIndex, id: string): MaybeItem {
  const other = alone(view, id);
  return other ? { label: menuTexts.addTo(name(index, other)), change: toggleSelected(id) } : null;
}

function connection({ view }: State, index: GraphIndex, id: string): MaybeItem {
  const other = alone(view, id);
  return other ? { label: menuTexts.path(name(index, other)), change: connect([other, id]) } : null;
}

/** The one other entity that is selected. */
function alone({ selected }: View, id: string): string | null {
  return selected?.type === 'entity' && selected.id !== id ? selected.id : null;
}

function around({ view }: State, ids: readonly string[]): MaybeItem[] {
  const only = ids.length === 2 ? menuTexts.both : picturePanelTexts.onlyNeighbours;
  const isIt = view.depth !== null && ids.toSorted().join() === view.around.toSorted().join();
  const change = toggleNeighbourhood(ids);
  return [
    isIt ? { label: menuTexts.further, key: 'N', change: moreNeighbours(ids) } : null,
    { label: isIt ? menuTexts.everything : only, ...(isIt ? {} : { key: 'N' }), change },
    view.layout === 'concentric' ? { label: menuTexts.rings, change: centre(ids) } : null,
  ];
}

function expansion(state: State, id: string): MenuItem {
  const away = selectVisible(state).hiddenNeighbourCount.get(id) ?? 0;
  const label = away > 0 ? picturePanelTexts.expand(away) : picturePanelTexts.collapse;
  return { label, key: 'E', change: expandOrCollapse(state, id) };
}

function hiding(ids: readonly string[]): MenuItem {
  return { label: picturePanelTexts.hide, key: 'H', change: hide(ids) };
}

function keeping({ view }: State, id: string, place: Menu['place']): MaybeItem {
  if (Object.hasOwn(view.pins, id)) return { label: picturePanelTexts.putBack, change: unpin([id]) };
  return place && { label: picturePanelTexts.keep, change: pinNow({ [id]: place }) };
}

/** Closes the group that an entity stands in by itself. */
function asOne(state: State, index: GraphIndex, id: string): MaybeItem {
  const group = selectMembership(state).get(id);
  if (group === undefined || !state.view.opened.includes(group)) return null;
  return { label: menuTexts.asOne(endName(index, group)), change: close(group) };
}

/** Closes the line that a relation was opened from. */
function oneLine(state: State, index: GraphIndex, a: string, b: string): MaybeItem {
  const id = bundleId(a, b);
  const found = selectAggregate(state, id);
  if (!found || found.relations.length < bundledFrom) return null;
  const change = both(select({ type: 'aggregate', id }), close(id));
  return { label: menuTexts.asOne(aggregateName(index, id).toLowerCase()), change };
}

function opening({ view }: State, id: string): MenuItem {
  const found = openingOf(view, id);
  return { label: openingWords(found), key: 'Enter', change: found.change };
}

function inTable(id: string): MenuItem {
  return { label: menuTexts.table, change: both(setFilterList('actors', [id]), show('table')) };
}

function copying(change: Change): MenuItem {
  return { label: menuTexts.copy, change, copies: true };
}

/** One change after the other, as one step of the history. */
function both(first: Change, second: Change): Change {
  return { apply: (view) => second.apply(first.apply(view)), history: 'push' };
}
