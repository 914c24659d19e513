import { edtfBounds } from '../../src/model/edtf.ts';
import { emptyView, type Selection, type View } from './view.ts';

/** An address read back: what could be understood of it, and a sentence for each part that could not. */
export interface ParsedAddress {
  view: View;
  notices: string[];
}

const modalities = ['actual', 'planned', 'conditional', 'possible'] as const;
const polarities = ['affirmed', 'denied'] as const;
const clocks = ['event', 'said', 'published'] as const;
const views = ['graph', 'table'] as const;
/** The order in which parameters are written. */
const order = [
  'entity',
  'relation',
  'statement',
  'actors',
  'kinds',
  'predicates',
  'stories',
  'modality',
  'polarity',
  'from',
  'to',
  'clock',
  'undated',
  'view',
  'q',
  'graph',
  'article',
] as const;
type Parameter = (typeof order)[number];

/** The address of a view: canonical, readable, without defaults. Empty for the first view, else it begins with `?`. */
export function formatAddress(view: View): string {
  const written = order.flatMap((name) => {
    const value = valueOf(view, name);
    return value ? [`${name}=${encode(value)}`] : [];
  });
  return written.length > 0 ? `?${written.join('&')}` : '';
}

/** Reads the query part of an address. Never throws: what it cannot understand becomes a notice. */
export function parseAddress(search: string): ParsedAddress {
  const parameters = new URLSearchParams(search);
  const notices: string[] = [];
  for (const name of new Set(parameters.keys())) {
    if (!isParameter(name))
      notices.push(`The address asks for “${short(name)}”, which this page does not know.`);
  }
  const read = reader(parameters, notices);
  const view: View = {
    ...emptyView,
    selected: selection(read),
    actors: list(read('actors')),
    kinds: list(read('kinds')),
    predicates: list(read('predicates')),
    stories: list(read('stories')),
    modality: choices('modality', list(read('modality')), modalities, notices),
    polarity: choices('polarity', list(read('polarity')), polarities, notices),
    from: date('from', read('from'), notices),
    to: date('to', read('to'), notices),
    clock: choices('clock', one(read('clock')), clocks, notices)[0] ?? 'event',
    hideUndated: choices('undated', one(read('undated')), ['hide'], notices).length > 0,
    view: choices('view', one(read('view')), views, notices)[0] ?? 'graph',
    q: read('q') ?? '',
    graph: read('graph'),
    article: read('article'),
  };
  return { view: inOrder(view, notices), notices };
}

/** Whether a text is a day, month or year as addresses write it. */
export function isPlainDate(text: string): boolean {
  return /^\d{4}(-\d\d){0,2}$/.test(text) && edtfBounds(text) !== null;
}

function valueOf(view: View, name: Parameter): string | null {
  switch (name) {
    case 'entity':
    case 'relation':
    case 'statement':
      return view.selected?.type === name ? view.selected.id : null;
    case 'actors':
    case 'kinds':
    case 'predicates':
    case 'stories':
    case 'modality':
    case 'polarity':
      return [...new Set<string>(view[name])].toSorted().join(',');
    case 'q':
      return view.q.trim();
    case 'clock':
      return view.clock === 'event' ? null : view.clock;
    case 'undated':
      return view.hideUndated ? 'hide' : null;
    case 'view':
      return view.view === 'graph' ? null : view.view;
    case 'from':
    case 'to':
    case 'graph':
    case 'article':
      return view[name];
  }
}

/** Commas and tildes stand as they are, so that a person can read the address. */
function encode(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%2F', '/');
}

type Read = (name: Parameter) => string | null;

function reader(parameters: URLSearchParams, notices: string[]): Read {
  return (name) => {
    const values = parameters.getAll(name);
    if (values.length > 1) notices.push(`The address gives “${name}” more than once; the first counts.`);
    return values[0]?.trim() || null;
  };
}

function selection(read: Read): Selection | null {
  const [statement, relation, entity] = [read('statement'), read('relation'), read('entity')];
  if (statement) return { type: 'statement', id: statement };
  if (relation) return { type: 'relation', id: relation };
  return entity ? { type: 'entity', id: entity } : null;
}

function one(value: string | null): string[] {
  return value === null ? [] : [value];
}

function list(value: string | null): string[] {
  const items = (value ?? '').split(',').map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ''))].toSorted();
}

function choices<T extends string>(
  name: string,
  given: string[],
  known: readonly T[],
  notices: string[],
): T[] {
  return given.flatMap((value) => {
    const choice = known.find((item) => item === value);
    if (!choice) notices.push(`The address says ${name}=${short(value)}; it can be ${known.join(', ')}.`);
    return choice ? [choice] : [];
  });
}

function date(name: string, value: string | null, notices: string[]): string | null {
  if (value === null || isPlainDate(value)) return value;
  notices.push(`“${short(value)}” in the address (${name}) is not a day, month or year such as 2020-10-22.`);
  return null;
}

/** Whether a range of plain dates ends before it begins. */
export function isReversed({ from, to }: Pick<View, 'from' | 'to'>): boolean {
  const [start, end] = [from, to].map((text) => (text === null ? null : edtfBounds(text)));
  return Boolean(start?.earliest && end?.latest && start.earliest > end.latest);
}

function inOrder(view: View, notices: string[]): View {
  if (!isReversed(view)) return view;
  notices.push(`The address ends at ${view.to}, before it begins at ${view.from}; the end was left out.`);
  return { ...view, to: null };
}

function isParameter(name: string): name is Parameter {
  return order.some((known) => known === name);
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
