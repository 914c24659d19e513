import { get, type GraphIndex } from '../../../src/query/graphIndex.ts';
import { lineId } from '../../../src/query/groups.ts';
import { bundledFrom } from '../../../src/query/picture.ts';
import { expandOrCollapse, openingOf } from '../../state/acts.ts';
import {
  centre,
  close,
  hide,
  moreNeighbours,
  pin,
  showAll,
  toggleNeighbourhood,
  unhide,
  unpin,
} from '../../state/arranging.ts';
import {
  asItIs,
  connect,
  narrowList,
  select,
  show,
  toggleSelected,
  type Change,
} from '../../state/changes.ts';
import type { Menu, MenuSubject } from '../../state/menu.ts';
import { entitiesOf, gatheredIn, membershipIn } from '../../state/picture.ts';
import { shownIn } from '../../state/shown.ts';
import type { State } from '../../state/store.ts';
import type { Selection, View } from '../../state/view.ts';
import { words } from '../../words/catalogue.ts';
import { endName, gatheredName, openingWords } from '../../words/gathered.ts';
import { name } from '../../words/sentences.ts';
import { isFocused } from '../../../src/query/focus.ts';

/** What can be done with the subject of a menu. */
export interface MenuItem {
  label: string;
  /** The key that does the same to what is selected. */
  key?: string;
  /** A change of the view, or a link to it that is copied. */
  change: Change;
  copies?: true;
}

type Some = MenuItem | null;

/** In groups, with a line between them. */
export function menuItems(state: State, subject: MenuSubject, place: Menu['place'] = null): MenuItem[][] {
  const { index } = state;
  if (!index) return [];
  const groups = groupsOf(state, index, subject, place);
  return groups.map((items) => items.filter((item) => item !== null)).filter((items) => items.length > 0);
}

function groupsOf(state: State, index: GraphIndex, subject: MenuSubject, place: Menu['place']): Some[][] {
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
        [
          { label: words.menu.oneRow, change: both(select(subject), show('table')) },
          copying(select(subject)),
        ],
      ];
    }
    case 'gathered': {
      const members = entitiesOf(state, subject.id);
      const isGroup = gatheredIn(state, subject.id)?.type === 'group';
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

function ofPicture(view: View): Some[][] {
  const { focus, menu } = words;
  return [
    [
      isFocused(view) ? { label: focus.showAll, change: showAll } : null,
      view.hidden.length > 0 ? { label: focus.unhideAll, key: 'Shift H', change: unhide() } : null,
      Object.keys(view.pins).length > 0 ? { label: focus.putAllBack, change: unpin() } : null,
    ],
    [view.selected ? { label: menu.none, key: 'Esc', change: select(null) } : null],
    [{ label: words.views.table, key: 'T', change: show('table') }, copying(asItIs)],
  ];
}

function reading(subject: Selection): MenuItem {
  return { label: words.menu.read, change: select(subject) };
}

/** Adds to the selection, so that what they have in common can be seen. */
function beside({ view }: State, index: GraphIndex, id: string): Some {
  const other = alone(view, id);
  return other ? { label: words.menu.addTo(name(index, other)), change: toggleSelected(id) } : null;
}

function connection({ view }: State, index: GraphIndex, id: string): Some {
  const other = alone(view, id);
  return other ? { label: words.menu.path(name(index, other)), change: connect([other, id]) } : null;
}

/** The one other entity that is selected. */
function alone({ selected }: View, id: string): string | null {
  return selected?.type === 'entity' && selected.id !== id ? selected.id : null;
}

function around({ view }: State, ids: readonly string[]): Some[] {
  const only = ids.length === 2 ? words.menu.both : words.focus.onlyNeighbours;
  const isIt = view.depth !== null && ids.toSorted().join() === view.around.toSorted().join();
  const change = toggleNeighbourhood(ids);
  return [
    isIt ? { label: words.menu.further, key: 'N', change: moreNeighbours(ids) } : null,
    { label: isIt ? words.menu.everything : only, ...(isIt ? {} : { key: 'N' }), change },
    view.layout === 'concentric' ? { label: words.menu.rings, change: centre(ids) } : null,
  ];
}

function expansion(state: State, id: string): MenuItem {
  const away = shownIn(state).away.get(id) ?? 0;
  const label = away > 0 ? words.focus.expand(away) : words.focus.collapse;
  return { label, key: 'E', change: expandOrCollapse(state, id) };
}

function hiding(ids: readonly string[]): MenuItem {
  return { label: words.focus.hide, key: 'H', change: hide(ids) };
}

function keeping({ view }: State, id: string, place: Menu['place']): Some {
  if (Object.hasOwn(view.pins, id)) return { label: words.focus.putBack, change: unpin([id]) };
  return place && { label: words.focus.keep, change: pin({ [id]: place }) };
}

/** Closes the group that an entity stands in by itself. */
function asOne(state: State, index: GraphIndex, id: string): Some {
  const group = membershipIn(state).get(id);
  if (group === undefined || !state.view.opened.includes(group)) return null;
  return { label: words.menu.asOne(endName(index, group)), change: close(group) };
}

/** Closes the line that a relation was opened from. */
function oneLine(state: State, index: GraphIndex, a: string, b: string): Some {
  const id = lineId(a, b);
  const found = gatheredIn(state, id);
  if (!found || found.relations.length < bundledFrom) return null;
  const change = both(select({ type: 'gathered', id }), close(id));
  return { label: words.menu.asOne(gatheredName(index, id).toLocaleLowerCase()), change };
}

function opening({ view }: State, id: string): MenuItem {
  const found = openingOf(view, id);
  return { label: openingWords(found), key: 'Enter', change: found.change };
}

function inTable(id: string): MenuItem {
  return { label: words.menu.table, change: both(narrowList('actors', [id]), show('table')) };
}

function copying(change: Change): MenuItem {
  return { label: words.menu.copy, change, copies: true };
}

/** One change after the other, as one step of the history. */
function both(first: Change, second: Change): Change {
  return { apply: (view) => second.apply(first.apply(view)), history: 'push' };
}
