import {
  choice,
  choices,
  flag,
  ids,
  isPlainDate,
  itemsOf,
  listOf,
  pair,
  plainDate,
  short,
  text,
  type Parameter,
} from './spelling.ts';
import { words } from '../words/catalogue.ts';
import { entityOrders, listOrders, rowGroupings } from './tableColumns.ts';
import { cells, columns, sort } from './tableParameters.ts';
import { entitiesSelected, exclusions, groupings, layouts, modes, type View } from './view.ts';

/** The farthest that a neighbourhood is shown by its depth; beyond that it is as good as everything. */
export const deepest = 6;
/** The drawing has no place farther from its middle than this, in its own units. */
const farthest = 100_000;

const entity: Parameter = {
  name: 'entity',
  write: ({ selected }) => {
    if (selected?.type === 'entities') return selected.ids.toSorted().join(',');
    return selected?.type === 'entity' ? selected.id : null;
  },
  read: (given) => ({ selected: entitiesSelected(listOf(given)) }),
};

const depth: Parameter = {
  name: 'depth',
  write: (view) => view.depth?.toString() ?? null,
  read: (given, notice) => {
    const steps = /^\d$/.test(given) ? Number(given) : 0;
    if (steps >= 1 && steps <= deepest) return { depth: steps };
    notice(words.notices.noDepth(short(given), deepest));
    return {};
  },
};

/** Stands for no entity in between; an id never begins with a hyphen. */
const direct = '-';

/** The entities in between, in their order: `serbia,russia`. */
const via: Parameter = {
  name: 'via',
  write: (view) => view.via && (view.via.join(',') || direct),
  read: (given) => ({ via: given === direct ? [] : itemsOf(given) }),
};

/** Places of moved entities, rounded: `serbia:120:-45`. */
const pins: Parameter = {
  name: 'pins',
  write: (view) =>
    Object.entries(view.pins)
      .map(([id, [x, y]]) => `${id}:${Math.round(x)}:${Math.round(y)}`)
      .toSorted()
      .join(','),
  read: (given, notice) => ({
    pins: Object.fromEntries(
      itemsOf(given).flatMap((item) => {
        const [, id, x, y] = /^([^:]+):(-?\d{1,6}):(-?\d{1,6})$/.exec(item) ?? [];
        const place: [number, number] = [Number(x), Number(y)];
        if (id && place.every((value) => Math.abs(value) <= farthest)) return [[id, place]];
        notice(words.notices.noPlace(short(item)));
        return [];
      }),
    ),
  }),
};

/** The days that the timeline spans: `2017~2021-06`. */
const span: Parameter = {
  name: 'span',
  write: (view) => view.span?.join('~') ?? null,
  read: (given, notice) => {
    const [from, to, ...rest] = given.split('~');
    if (from && to && rest.length === 0 && isPlainDate(from) && isPlainDate(to) && from <= `${to}~`)
      return { span: [from, to] };
    notice(words.notices.noSpan(short(given)));
    return {};
  },
};

/** Everything that an address can say, in the order in which it is written. */
export const parameters: readonly Parameter[] = [
  entity,
  exact('relation'),
  exact('statement'),
  exact('gathered'),
  ids('actors', 'actors'),
  ids('kinds', 'kinds'),
  ids('predicates', 'predicates'),
  ids('stories', 'stories'),
  choice('among', ['any', 'only', 'all']),
  flag('differing', 'only', 'differing'),
  choices('modality', ['actual', 'planned', 'conditional', 'possible']),
  choices('polarity', ['affirmed', 'denied']),
  plainDate('from'),
  plainDate('to'),
  choice('clock', ['event', 'said', 'published']),
  flag('undated', 'hide', 'hideUndated'),
  pair('path'),
  via,
  choices('without', exclusions),
  depth,
  ids('around', 'around'),
  ids('hide', 'hidden'),
  ids('expand', 'expanded'),
  ids('collapse', 'collapsed'),
  choice('layout', layouts),
  choice('group', groupings, null),
  ids('open', 'opened'),
  pins,
  choice('view', modes),
  text('difference'),
  pair('copies'),
  text('story'),
  span,
  sort,
  choice('rows', rowGroupings, null),
  columns,
  cells,
  choice('order', entityOrders),
  choice('list', listOrders),
  flag('listed', 'grouped', 'listGrouped'),
  text('q'),
  text('graph'),
  flag('embed', '1', 'embed'),
  text('article'),
];

/** A selection that takes the place of a wider one in the same address. */
function exact(name: 'relation' | 'statement' | 'gathered'): Parameter {
  return {
    name,
    write: ({ selected }: View) => (selected?.type === name ? selected.id : null),
    read: (id) => ({ selected: { type: name, id } }),
  };
}
