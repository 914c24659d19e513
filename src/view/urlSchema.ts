import { FIRMNESS, POLARITIES } from '../model/firmness.ts';
import { paneShapes } from '../model/paneShape.ts';
import {
  choice,
  choices,
  flag,
  graphFile,
  ids,
  isPlainDate,
  itemsOf,
  listOf,
  pair,
  plainDate,
  text,
  type UrlCodec,
} from './urlCodecs.ts';
import { entityOrders, listOrders, rowGroupings } from './tableColumns.ts';
import { cells, columns, sort } from './tableUrlSchema.ts';
import { entitiesSelected, exclusions, groupings, layouts, measures, modes, type View } from './view.ts';

/** The farthest that a neighbourhood is shown by its depth; beyond that it is as good as everything. */
export const deepest = 6;
/** The drawing has no place farther from its middle than this, in its own units. */
const farthest = 100_000;

const entity: UrlCodec = {
  name: 'entity',
  write: ({ selected }) => {
    if (selected?.type === 'entities') return selected.ids.toSorted().join(',');
    return selected?.type === 'entity' ? selected.id : null;
  },
  read: (given) => ({ selected: entitiesSelected(listOf(given)) }),
};

const depth: UrlCodec = {
  name: 'depth',
  write: (view) => view.depth?.toString() ?? null,
  read: (given, tell) => {
    const steps = /^\d$/.test(given) ? Number(given) : 0;
    if (steps >= 1 && steps <= deepest) return { depth: steps };
    tell({ code: 'noDepth', given, deepest });
    return {};
  },
};

/** Stands for no entity in between; an id never begins with a hyphen. */
const direct = '-';

/** The entities in between, in their order: `serbia,russia`. */
const via: UrlCodec = {
  name: 'via',
  write: (view) => view.via && (view.via.join(',') || direct),
  read: (given) => ({ via: given === direct ? [] : itemsOf(given) }),
};

/** Places of moved entities, rounded: `serbia:120:-45`. */
const pins: UrlCodec = {
  name: 'pins',
  write: (view) =>
    Object.entries(view.pins)
      .map(([id, [x, y]]) => `${id}:${Math.round(x)}:${Math.round(y)}`)
      .toSorted()
      .join(','),
  read: (given, tell) => ({
    pins: Object.fromEntries(
      itemsOf(given).flatMap((item) => {
        const [, id, x, y] = /^([^:]+):(-?\d{1,6}):(-?\d{1,6})$/.exec(item) ?? [];
        const place: [number, number] = [Number(x), Number(y)];
        if (id && place.every((value) => Math.abs(value) <= farthest)) return [[id, place]];
        tell({ code: 'noPlace', given: item });
        return [];
      }),
    ),
  }),
};

/** The days that the timeline spans: `2017~2021-06`. */
const span: UrlCodec = {
  name: 'span',
  write: (view) => view.span?.join('~') ?? null,
  read: (given, tell) => {
    const [from, to, ...rest] = given.split('~');
    if (from && to && rest.length === 0 && isPlainDate(from) && isPlainDate(to) && from <= `${to}~`)
      return { span: [from, to] };
    tell({ code: 'noSpan', given });
    return {};
  },
};

/** Everything that an address can say, in the order in which it is written. */
export const urlSchema: readonly UrlCodec[] = [
  entity,
  selectionOf('relation', 'relation'),
  selectionOf('statement', 'statement'),
  selectionOf('gathered', 'aggregate'),
  ids('actors', 'actors'),
  ids('speakers', 'speakers'),
  ids('kinds', 'kinds'),
  ids('predicates', 'predicates'),
  ids('stories', 'stories'),
  choice('among', ['any', 'only', 'all']),
  flag('differing', 'only', 'differing'),
  choices('modality', FIRMNESS),
  choices('polarity', POLARITIES),
  plainDate('from'),
  plainDate('to'),
  choice('clock', ['event', 'said', 'published']),
  flag('overlapping', 'show', 'overlapping'),
  choice('undated', ['show', 'hide'], null),
  pair('path'),
  via,
  choices('without', exclusions),
  flag('classes', 'through', 'throughClasses'),
  depth,
  ids('around', 'around'),
  ids('hide', 'hidden'),
  ids('expand', 'expanded'),
  ids('collapse', 'collapsed'),
  choice('layout', layouts),
  choice('size', measures),
  choice('group', groupings, null),
  ids('open', 'opened'),
  pins,
  choice('shape', paneShapes, null),
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
  graphFile,
  flag('embed', '1', 'embed'),
  text('article'),
];

/** A selection that takes the place of a wider one in the same address. */
function selectionOf(name: string, type: 'relation' | 'statement' | 'aggregate'): UrlCodec {
  return {
    name,
    write: ({ selected }: View) => (selected?.type === type ? selected.id : null),
    read: (id) => ({ selected: { type, id } }),
  };
}
