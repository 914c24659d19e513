import { edtfBounds } from '../../src/model/edtf.ts';
import { words } from '../words/catalogue.ts';
import { parameters } from './parameters.ts';
import { short } from './spelling.ts';
import { emptyView, type View } from './view.ts';

/** An address read back: what could be understood of it, and a sentence for each part that could not. */
export interface ParsedAddress {
  view: View;
  notices: string[];
}

/** The address of a view: canonical, readable, without defaults. Empty for the first view, else it begins with `?`. */
export function formatAddress(view: View): string {
  const written = parameters.flatMap(({ name, write }) => {
    const value = write(view);
    return value ? [`${name}=${encode(value)}`] : [];
  });
  return written.length > 0 ? `?${written.join('&')}` : '';
}

/** Reads the query part of an address. Never throws: what it cannot understand becomes a notice. */
export function parseAddress(search: string): ParsedAddress {
  const given = new URLSearchParams(search);
  const notices = [...new Set(given.keys())]
    .filter((name) => !parameters.some((known) => known.name === name))
    .map((name) => words.notices.unknownParameter(short(name)));
  const notice = (sentence: string) => void notices.push(sentence);
  const view = parameters.reduce<View>((known, { name, read }) => {
    const values = given.getAll(name);
    if (values.length > 1) notice(words.notices.twice(name));
    const text = values[0]?.trim();
    return text ? { ...known, ...read(text, notice) } : known;
  }, emptyView);
  return { view: inOrder(view, notice), notices };
}

/** Whether a range of plain dates ends before it begins. */
export function isReversed({ from, to }: Pick<View, 'from' | 'to'>): boolean {
  const [start, end] = [from, to].map((text) => (text === null ? null : edtfBounds(text)));
  return Boolean(start?.earliest && end?.latest && start.earliest > end.latest);
}

function inOrder(view: View, notice: (sentence: string) => void): View {
  if (!isReversed(view)) return view;
  notice(words.notices.reversed(view.from ?? '', view.to ?? ''));
  return { ...view, to: null };
}

/** Commas, colons and tildes stand as they are, so that a person can read the address. */
function encode(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':');
}
